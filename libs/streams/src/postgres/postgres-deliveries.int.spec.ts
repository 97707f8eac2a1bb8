import { behindAProxy } from '@story-linter/testing';
import { deliveriesContract } from '@story-linter/testing/contracts';
import { PostgresDeliveries } from './postgres-deliveries.js';

deliveriesContract("PostgreSQL's", async () => {
  const { pool, ...trouble } = await behindAProxy(import.meta.url);
  return { deliveries: new PostgresDeliveries(pool), ...trouble };
});
