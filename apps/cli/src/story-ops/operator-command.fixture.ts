import { execFile } from 'node:child_process';
import { resolve } from 'node:path';

const program = resolve(import.meta.dirname, '../../bin/story-ops.js');
const limitMs = 180_000;

export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

/** The program as an operator runs it, on the engines that the environment names. */
export class OperatorCommand {
  constructor(private readonly env: Record<string, string>) {}

  run(...argv: string[]): Promise<Ran> {
    return new Promise((answer) => {
      const child = execFile(
        process.execPath,
        [program, ...argv],
        { env: { PATH: process.env['PATH'], ...this.env }, timeout: limitMs, maxBuffer: 64 * 1024 * 1024 },
        (_error, stdout, stderr) => answer({ code: child.exitCode ?? -1, stdout, stderr }),
      );
      child.stdin?.end();
    });
  }
}
