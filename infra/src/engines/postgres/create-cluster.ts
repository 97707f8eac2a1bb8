import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describeEnding } from '../../processes/child.js';
import { openLog, tailOf } from '../../processes/log-file.js';
import { Problem } from '../../problem.js';
import { damaged } from '../damaged-data.js';
import type { EngineHome } from '../engine.js';
import type { Account } from './account.js';

const majorVersion = '18';

export const superuser = 'story_linter';

/** Makes the cluster's files, once, owned by the account; a start that was cut off leaves no half of one. */
export async function createCluster(home: EngineHome, initdb: string, account: Account, durable: boolean): Promise<void> {
  if (!holdsCluster(home.folder)) await initialise(home, initdb, account, durable);
  giveTo(account, home.folder);
}

async function initialise(home: EngineHome, initdb: string, account: Account, durable: boolean): Promise<void> {
  const fresh = `${home.folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  giveTo(account, fresh);
  const path = join(home.logFolder, 'postgres-initdb.log');
  const log = openLog(path);
  // Unicode's rules for letters and the order of code points: the same on every machine.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const careless = durable ? [] : ['--no-sync', '--no-data-checksums'];
  const command = [...account.prefix, initdb, '-D', fresh, '-U', superuser, '--auth=trust', ...locale, ...careless] as [
    string,
    ...string[],
  ];
  const child = home.processes.start('postgres-initdb', { command, stdio: ['ignore', log.fd, log.fd], env: environment() });
  log.close();
  const ending = await child.ended;
  if (ending.code !== 0) {
    const tail = tailOf(path);
    if (tail.some((line) => /No space left|Disk quota/.test(line)))
      throw new Problem(
        `The disk that holds ${home.folder} is full: free some space, or set STORY_LINTER_DATA to a folder on another disk.`,
      );
    throw new Problem(
      `PostgreSQL's data in ${home.folder} could not be prepared (${describeEnding(ending)}: ${tail.findLast((line) => /error|FATAL/.test(line)) ?? 'no message'}): see ${path}.`,
    );
  }
  rmSync(home.folder, { recursive: true, force: true });
  renameSync(fresh, home.folder);
}

function holdsCluster(folder: string): boolean {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return false;
  const version = read(join(folder, 'PG_VERSION'));
  if (version === majorVersion) return true;
  throw damaged(
    'PostgreSQL',
    folder,
    version ? `its PG_VERSION says "${version.slice(0, 20)}" and not ${majorVersion}` : 'it has no PG_VERSION',
  );
}

function giveTo({ owner }: Account, folder: string): void {
  if (!owner || statSync(folder).uid === owner.uid) return;
  const { status, stderr } = spawnSync('chown', ['-R', `${owner.uid}:${owner.gid}`, folder], { encoding: 'utf8', timeout: 60_000 });
  if (status !== 0)
    throw new Problem(`${folder} could not be given to the user PostgreSQL runs as (${stderr.trim()}): start as another user than root.`);
}

/** Ours without what would make PostgreSQL's programs look elsewhere. */
export function environment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('PG')));
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return undefined;
  }
}
