import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { birthOf } from './identity.js';
import { until } from './until.js';

interface Recorded {
  name: string;
  pid: number;
  birth: string;
}

/** Notes that this process belongs to the stack, so that a later start can find it if nobody was left to stop it. */
export function recordProcess(folder: string, name: string, pid: number): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.pid`), JSON.stringify({ pid, birth: birthOf(pid) ?? '' }));
}

export function forgetProcess(folder: string, name: string): void {
  rmSync(join(folder, `${name}.pid`), { force: true });
}

/**
 * Ends what an earlier stack on the same data left running: asks with SIGTERM, waits, then kills. When it returns none
 * of the recorded processes runs and the records are gone. A pid that now belongs to somebody else is not touched.
 */
export async function endLeftovers(folder: string, graceMs: number): Promise<string[]> {
  const left = recordedIn(folder).filter(runs);
  for (const { pid } of left) send(pid, 'SIGTERM');
  await until(() => !left.some(runs), graceMs);
  for (const process of left.filter(runs)) send(process.pid, 'SIGKILL');
  await until(() => !left.some(runs), 2_000);
  rmSync(folder, { recursive: true, force: true });
  return left.map(({ name }) => name);
}

const runs = ({ pid, birth }: Recorded): boolean => birthOf(pid) === birth;

function recordedIn(folder: string): Recorded[] {
  return pidFiles(folder).flatMap((file) => {
    try {
      const { pid, birth } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Partial<Recorded>;
      return Number.isInteger(pid) && birth ? [{ name: file.slice(0, -'.pid'.length), pid: pid as number, birth }] : [];
    } catch {
      return [];
    }
  });
}

function pidFiles(folder: string): string[] {
  try {
    return readdirSync(folder).filter((file) => file.endsWith('.pid'));
  } catch {
    return [];
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended in between: what was wanted.
  }
}
