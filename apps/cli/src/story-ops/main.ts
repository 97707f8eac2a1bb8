import { CommanderError } from 'commander';
import { InputError } from '../terminal/input-error.js';
import { exitCodes } from './exit-codes.js';
import { programOf } from './program.js';
import { isRefusal, sentenceOf } from './failure.js';

/** Runs one command line. Never throws: what goes wrong becomes one sentence on stderr and an exit code. */
export async function run(argv: readonly string[]): Promise<void> {
  // A reader that has seen enough (`| head`) closes the pipe; that is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') fail(error);
    process.exit();
  });
  process.on('uncaughtException', (error) => fail(error));
  try {
    await programOf().parseAsync([...argv]);
  } catch (error) {
    if (!(error instanceof CommanderError)) fail(error);
    else if (error.exitCode !== 0) process.exitCode = exitCodes.unusable;
  }
}

function fail(error: unknown): void {
  process.stderr.write(`story-ops: ${sentenceOf(error)}\n`);
  process.exitCode = isRefusal(error) && !(error instanceof InputError) ? exitCodes.attention : exitCodes.unusable;
}
