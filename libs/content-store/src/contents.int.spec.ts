import { behindAProxy } from '@story-linter/testing';
import { contentsContract } from '@story-linter/testing/contracts';
import { contentSchema } from './content-schema.js';
import { PostgresContentStore } from './postgres-content-store.js';

contentsContract("PostgreSQL's", async () => {
  const { pool, ...trouble } = await behindAProxy(import.meta.url, contentSchema);
  return { contents: new PostgresContentStore(pool), ...trouble };
});
