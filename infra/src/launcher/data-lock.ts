import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { birthOf } from '../processes/identity.js';
import { Problem } from '../problem.js';

interface Holder {
  pid: number;
  birth: string;
}

/** Makes this process the only launcher on the folder; a launcher that was killed does not hold it. Answers how to let go. */
export function lockData(folder: string): () => void {
  const path = join(folder, 'launcher.lock');
  const me: Holder = { pid: process.pid, birth: birthOf(process.pid) ?? '' };
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      writeFileSync(path, JSON.stringify(me), { flag: 'wx' });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = read(path);
    if (holder && birthOf(holder.pid) === holder.birth) throw held(folder, holder.pid);
    rmSync(path, { force: true });
  }
  throw held(folder);
}

const held = (folder: string, pid?: number): Problem =>
  new Problem(
    `Another launcher${pid ? ` (process ${pid})` : ''} is running on ${folder}: stop it with Ctrl-C, or set STORY_LINTER_DATA to another folder and the three ports to free ones.`,
  );

function read(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}
