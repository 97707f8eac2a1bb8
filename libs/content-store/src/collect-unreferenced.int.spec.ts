import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@story-linter/testing';
import pg from 'pg';
import { Collection } from './collect-unreferenced.js';
import { contentSchema } from './content-schema.js';
import { erasureSchema } from './erasure-schema.js';
import { PostgresContentStore, PostgresResultCache } from './postgres-content-store.js';
import { PostgresErasures } from './postgres-erasures.js';

const [story, other] = ['0b7f3c52-6d0e-4d5a-9c3f-2f1a7e5b8c90', '1b7f3c52-6d0e-4d5a-9c3f-2f1a7e5b8c91'];

describe('the collection of what nobody needs', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let store: PostgresContentStore;

  beforeAll(async () => {
    database = await testDatabase(import.meta.url);
    pool = new pg.Pool({ connectionString: database.url });
    for (const statement of [...contentSchema, ...erasureSchema]) await pool.query(statement);
    store = new PostgresContentStore(pool);
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  const passHours = async (hours: number): Promise<void> => {
    await pool.query('update content.text set stored_at = stored_at - make_interval(hours => $1)', [hours]);
    await pool.query('update content.tombstone set erased_at = erased_at - make_interval(hours => $1)', [hours]);
  };

  const texts = (...contents: string[]) => store.putAll('anna', contents.map((content) => Buffer.from(content)));

  it('takes texts that nobody has referred to for a day, a bounded number at a time, and leaves those that are needed or were put again', async () => {
    const [needed, again, ...unneeded] = await texts('needed', 'put again', 'one', 'two', 'three');
    await store.refer('anna', story, [needed!]);
    await passHours(25);
    await texts('put again');
    const collection = new Collection(pool);
    expect([await collection.collect(2), await collection.collect(2), await collection.collect(2)]).toEqual([true, false, false]);
    expect(await store.has('anna', [needed!, again!, ...unneeded])).toEqual(new Set([needed, again]));
  });

  it('sweeps an hour later what work that was under way has stored for an erased validation', async () => {
    const [mine, shared] = await texts('mine', 'shared');
    await store.refer('anna', story, [shared!]);
    const erasures = new PostgresErasures(pool);
    await erasures.erase('anna', other);
    // As if their transactions had begun before the erasure.
    await pool.query('insert into content.reference values ($1, $2, $3), ($1, $4, $3)', ['anna', mine, other, shared]);
    await pool.query("insert into content.result (name, validation, compressed) values ($1 || '/f/findings/0', $1, '')", [other]);
    await passHours(2);
    await new Collection(pool).collect(10);
    expect(await store.has('anna', [mine!, shared!])).toEqual(new Set([shared]));
    expect((await pool.query('select from content.result where validation = $1', [other])).rowCount).toBe(0);
    expect((await pool.query('select from content.tombstone where not swept')).rowCount).toBe(0);
  });

  it('has nothing cached about a text that has gone', async () => {
    const [mine] = await texts('cached about');
    await store.refer('anna', 'third', [mine!]);
    const cache = new PostgresResultCache(pool);
    await cache.put('anna', 'inputs', mine!, { found: 1 });
    expect(await cache.find('anna', 'inputs')).toEqual({ found: 1 });
    expect(await new PostgresErasures(pool).erase('anna', 'third')).toEqual({ texts: 1, results: 0, cached: 1 });
    await cache.put('anna', 'inputs', mine!, { found: 1 });
    expect(await cache.find('anna', 'inputs')).toBeUndefined();
  });
});
