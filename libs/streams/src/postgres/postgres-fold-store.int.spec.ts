import { TcpProxy, testDatabase } from '@story-linter/testing';
import { foldStoreContract, type FoldStoreUnderTest } from '@story-linter/testing/contracts';
import pg from 'pg';
import { PostgresFoldStore } from './postgres-fold-store.js';
import { streamsSchema } from './streams-schema.js';

const open = async (): Promise<FoldStoreUnderTest> => {
  const database = await testDatabase(import.meta.url);
  const direct = new pg.Pool({ connectionString: database.url, max: 4 });
  for (const statement of [...streamsSchema, 'create table contract_row (key text primary key, note text)']) await direct.query(statement);
  const url = new URL(database.url);
  const proxy = await TcpProxy.before({ host: url.hostname, port: Number(url.port) });
  url.port = String(proxy.port);
  url.hostname = '127.0.0.1';
  const pool = new pg.Pool({ connectionString: url.href, max: 4, connectionTimeoutMillis: 2_000 });
  for (const one of [direct, pool]) one.on('error', () => undefined);
  return {
    store: new PostgresFoldStore(pool),
    rows: async () => Object.fromEntries((await direct.query<{ key: string; note: string }>('select key, note from contract_row')).rows.map(({ key, note }) => [key, note])),
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

foldStoreContract("PostgreSQL's", open);
