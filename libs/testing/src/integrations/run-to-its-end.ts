import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Ending {
  /** Null when a signal ended it. */
  code: number | null;
  /** What it printed, in the order in which it came. */
  output: string;
}

/** Runs a program to its end; it is killed after so many milliseconds. @throws Error with `remedy` when there is no such program */
export const runToItsEnd = async (program: string, args: string[], { cwd, limitMs, remedy }: { cwd: string; limitMs: number; remedy: string }): Promise<Ending> => {
  const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const kill = setTimeout(() => child.kill('SIGKILL'), limitMs);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    return { code, output };
  } catch (thrown) {
    throw new Error(`${program} cannot be run: ${remedy}`, { cause: thrown });
  } finally {
    clearTimeout(kill);
  }
};
