import { behindAProxy } from '@story-linter/testing';
import { parkingContract } from '@story-linter/testing/contracts';
import { PostgresParking } from './postgres-parking.js';

parkingContract("PostgreSQL's", async () => {
  const { pool, direct, ...trouble } = await behindAProxy(import.meta.url);
  const parked = async () => {
    const { rows } = await direct.query<{ it: string }>("select parked_group || ' ' || record_offset || ': ' || reason as it from streams.parked order by record_offset");
    return rows.map(({ it }) => it);
  };
  return { parking: new PostgresParking(pool), parked, ...trouble };
});
