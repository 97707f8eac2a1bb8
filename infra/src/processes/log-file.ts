import { closeSync, mkdirSync, openSync, readFileSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';

/** Opens a fresh log for one run of a process; the run before it stays readable as `<name>.previous.log`. */
export function openLog(path: string): { fd: number; close(): void } {
  mkdirSync(dirname(path), { recursive: true });
  try {
    renameSync(path, path.replace(/\.log$/, '.previous.log'));
  } catch {
    // The first run has no earlier log.
  }
  const fd = openSync(path, 'a');
  return { fd, close: () => closeSync(fd) };
}

/** The last lines of a log, for finding out why its process ended. Empty when there is none. */
export function tailOf(path: string, lines = 40): string[] {
  try {
    return readFileSync(path, 'utf8').trimEnd().split('\n').slice(-lines);
  } catch {
    return [];
  }
}
