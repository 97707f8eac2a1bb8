import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { admissionErasureSchema, admissionSchema } from '@story-linter/admission';
import pg from 'pg';

const startsWithinMs = 30_000;

/**
 * The bare server, on the same PostgreSQL. What it admits goes into a database of its own: the saga would begin with it.
 *
 * @returns its address, and how to end it
 */
export async function startBare(database, databaseUrl) {
  await database.query('create database bare');
  const own = new URL(databaseUrl);
  own.pathname = '/bare';
  const client = new pg.Client({ connectionString: own.href });
  await client.connect();
  for (const statement of [...admissionSchema, ...admissionErasureSchema]) await client.query(statement);
  await client.end();
  const child = fork(fileURLToPath(new URL('./bare-server.mjs', import.meta.url)), [databaseUrl, own.href]);
  const [url] = await once(child, 'message', { signal: AbortSignal.timeout(startsWithinMs) });
  const stop = async () => {
    const ended = once(child, 'exit');
    child.disconnect();
    await ended;
  };
  return { url, stop };
}
