import { generationsSchema, streamsOperationsSchema, streamsSchema } from '@story-linter/streams';
import pg from 'pg';
import { TcpProxy } from '../proxy/tcp-proxy.js';
import { testDatabase } from './test-database.js';

/** A database with the streams' tables: `pool` goes through a proxy that makes trouble, `direct` does not. */
export const behindAProxy = async (specFile: string, schema: readonly string[] = []) => {
  const database = await testDatabase(specFile);
  const direct = new pg.Pool({ connectionString: database.url, max: 4 });
  for (const statement of [...streamsSchema, ...generationsSchema, ...streamsOperationsSchema, ...schema]) await direct.query(statement);
  const url = new URL(database.url);
  const proxy = await TcpProxy.before({ host: url.hostname, port: Number(url.port) });
  url.port = String(proxy.port);
  url.hostname = '127.0.0.1';
  const pool = new pg.Pool({ connectionString: url.href, max: 4, connectionTimeoutMillis: 2_000 });
  for (const one of [direct, pool]) one.on('error', () => undefined);
  return {
    pool,
    direct,
    loseNextAnswer: () => proxy.loseNextAnswer(),
    cut: () => proxy.cut(),
    heal: () => proxy.heal(),
    close: async () => {
      await pool.end();
      await direct.end();
      await proxy.close();
      await database.drop();
    },
  };
};
