import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
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
 * Ends what an earlier stack on the same data left running. As a rule it is on its way out, since its parent has gone:
 * it gets half the time for that, then SIGTERM, then SIGKILL. When this returns none of the recorded processes runs and
 * the folder is gone. A pid that now belongs to somebody else is not touched.
 */
export async function endLeftovers(folder: string, graceMs: number): Promise<string[]> {
  const left = recordedBelow(folder).filter(runs);
  const gone = (): boolean => !left.some(runs);
  if (!(await until(gone, graceMs / 2))) {
    for (const { pid } of left.filter(runs)) send(pid, 'SIGTERM');
    await until(gone, graceMs / 2);
  }
  for (const process of left.filter(runs)) send(process.pid, 'SIGKILL');
  await until(gone, 2_000);
  rmSync(folder, { recursive: true, force: true });
  return left.map(({ name }) => name);
}

/** Whether any of the recorded processes runs. */
export function anyRuns(folder: string): boolean {
  return recordedBelow(folder).some(runs);
}

const runs = ({ pid, birth }: Recorded): boolean => birthOf(pid) === birth;

function recordedBelow(folder: string): Recorded[] {
  return pidFiles(folder).flatMap((file) => {
    try {
      const { pid, birth } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Partial<Recorded>;
      return Number.isInteger(pid) && birth ? [{ name: basename(file, '.pid'), pid: pid as number, birth }] : [];
    } catch {
      return [];
    }
  });
}

function pidFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.pid'));
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
