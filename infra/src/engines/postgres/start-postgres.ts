import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { describeEnding, type Ending } from '../../processes/child.js';
import { diesWithParent } from '../../processes/dies-with-parent.js';
import { programOf } from '../../processes/identity.js';
import { openLog, tailOf } from '../../processes/log-file.js';
import { demandFreePort } from '../../processes/ports.js';
import { until } from '../../processes/until.js';
import { Problem } from '../../problem.js';
import { damaged } from '../damaged-data.js';
import type { EngineHome, RunningEngine } from '../engine.js';
import { postgresAccount } from './account.js';
import { postgresBinaries } from './binaries.js';
import { createCluster, environment, superuser } from './create-cluster.js';

const startLimitMs = 60_000;

export interface PostgresSettings {
  port: number;
  /** With fsync, so that what was committed survives the machine. Without, for tests: four times as fast. */
  durable: boolean;
}

export const postgresUrl = (port: number): string => `postgres://${superuser}@127.0.0.1:${port}/${superuser}`;

/** Starts PostgreSQL on 127.0.0.1 and returns when its database exists and answers; fails with a Problem. */
export async function startPostgres(home: EngineHome, { port, durable }: PostgresSettings): Promise<RunningEngine> {
  await demandFreePort(port, 'PostgreSQL', 'POSTGRES_PORT');
  const { postgres, initdb } = await postgresBinaries();
  const account = postgresAccount(postgres, home.folder);
  await createCluster(home, initdb, account, durable);
  removeStaleLock(home.folder);

  const logPath = join(home.logFolder, 'postgres.log');
  const log = openLog(logPath);
  const careless = durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  const settings = { listen_addresses: '127.0.0.1', port, unix_socket_directories: '', max_connections: 200, ...careless };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const command = [...account.prefix, ...diesWithParent('INT'), postgres, '-D', home.folder, ...flags] as [string, ...string[]];
  const child = home.processes.start('postgres', { command, stdio: ['ignore', log.fd, log.fd], env: environment() }, 'SIGINT');
  log.close();

  const ready = await until(async () => !child.running || (await hasDatabase(port)), startLimitMs);
  if (!child.running) throw whyItEnded(await child.ended, port, home.folder, logPath);
  if (!ready) throw new Problem(`PostgreSQL did not answer on port ${port} within ${startLimitMs / 1000} seconds: see ${logPath}.`);
  return { child };
}

/** True once the database is there; false while the server is not yet up. */
async function hasDatabase(port: number): Promise<boolean> {
  const client = new pg.Client({
    connectionString: postgresUrl(port).replace(/\w+$/, 'postgres'),
    connectionTimeoutMillis: 2_000,
    query_timeout: 20_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rowCount } = await client.query('select from pg_database where datname = $1', [superuser]);
    if (!rowCount) await client.query(`create database ${superuser}`);
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** A killed server leaves its pid behind; when another program has that pid by now, PostgreSQL would not start. */
function removeStaleLock(folder: string): void {
  const path = join(folder, 'postmaster.pid');
  let pid: number;
  try {
    pid = Number.parseInt(readFileSync(path, 'utf8'), 10);
  } catch {
    return;
  }
  if (!(programOf(pid) ?? '').includes('postgres')) rmSync(path, { force: true });
}

function whyItEnded(ending: Ending, port: number, folder: string, logPath: string): Problem {
  const tail = tailOf(logPath);
  const said = (pattern: RegExp): boolean => tail.some((line) => pattern.test(line));
  if (said(/Address already in use/))
    return new Problem(
      `Port ${port}, which PostgreSQL needs, is taken by another program: stop that program, or set POSTGRES_PORT to a free port.`,
    );
  if (said(/No space left|Disk quota/))
    return new Problem(`The disk that holds ${folder} is full: free some space, or set STORY_LINTER_DATA to a folder on another disk.`);
  if (said(/lock file "postmaster.pid" already exists/))
    return new Problem(`Another PostgreSQL runs on ${folder}: stop it first, or set STORY_LINTER_DATA to another folder.`);
  const reason = tail.findLast((line) => /(FATAL|PANIC|could not)/.test(line))?.replace(/^.*?(FATAL|PANIC):\s+/, '');
  return reason
    ? damaged('PostgreSQL', folder, `${reason}; see ${logPath}`)
    : new Problem(
        `PostgreSQL ended while it was starting (${describeEnding(ending)}): see ${logPath}; if its data is damaged, move ${folder} away.`,
      );
}
