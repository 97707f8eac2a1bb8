import { type Command, CommanderError } from 'commander';

/** One of our programs, and what it says and exits with when something goes wrong. */
export interface Program {
  name: string;
  commands: () => Command;
  /** One sentence for whatever was thrown. */
  sentenceOf: (error: unknown) => string;
  exitCodeOf: (error: unknown) => number;
  /** The exit code for wrong usage; commander has said what is wrong. */
  wrongUsage: number;
}

/** Runs one command line. Never throws: what goes wrong becomes one sentence on stderr and an exit code. */
export async function runProgram({ name, commands, sentenceOf, exitCodeOf, wrongUsage }: Program, argv: readonly string[]): Promise<void> {
  const fail = (error: unknown): void => {
    process.stderr.write(`${name}: ${sentenceOf(error)}\n`);
    process.exitCode = exitCodeOf(error);
  };
  // A reader that has seen enough (`| head`) closes the pipe; that is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') fail(error);
    process.exit();
  });
  process.on('uncaughtException', fail);
  try {
    await commands().parseAsync([...argv]);
  } catch (error) {
    if (!(error instanceof CommanderError)) fail(error);
    else if (error.exitCode !== 0) process.exitCode = wrongUsage;
  }
}
