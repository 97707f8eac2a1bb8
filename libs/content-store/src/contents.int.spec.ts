import { behindAProxy } from '@story-linter/testing';
import { contentsContract } from '@story-linter/testing/contracts';
import { contentSchema } from './content-schema.js';
import { erasureSchema } from './erasure-schema.js';
import { PostgresContentStore } from './postgres-content-store.js';
import { PostgresErasures } from './postgres-erasures.js';

contentsContract("PostgreSQL's", async () => {
  const { pool, ...trouble } = await behindAProxy(import.meta.url, [...contentSchema, ...erasureSchema]);
  return { contents: new PostgresContentStore(pool), erasures: new PostgresErasures(pool), ...trouble };
});
