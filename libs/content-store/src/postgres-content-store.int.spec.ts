import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@story-linter/testing';
import pg from 'pg';
import { contentSchema } from './content-schema.js';
import { erasureSchema } from './erasure-schema.js';
import { nameOf, type ResultName } from './content-store.js';
import { PostgresContentStore, referenceOf } from './postgres-content-store.js';

const name: ResultName = { validation: '0b7f3c52-6d0e-4d5a-9c3f-2f1a7e5b8c90', fingerprint: 'spec', kind: 'findings', index: 0 };

describe('the content store', () => {
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

  it('gives back the bytes under their hash, to their tenant only', async () => {
    const bytes = Buffer.from('Anna went to the mill. \u{1F642}');
    const reference = await store.put('anna', bytes);
    expect(reference).toBe(referenceOf(bytes));
    expect(await store.put('anna', bytes)).toBe(reference);
    expect(await store.get('anna', reference)).toEqual(bytes);
    await expect(store.get('paul', reference)).rejects.toMatchObject({ name: 'ContentMissing' });
    expect(await store.has('anna', [reference, 'sha256:none'])).toEqual(new Set([reference]));
  });

  it('stores bytes while they come, under the same hash', async () => {
    const bytes = Buffer.from('Anna went to the mill. '.repeat(50_000));
    const pieces = async function* () {
      for (let from = 0; from < bytes.length; from += 10_007) yield await Promise.resolve(bytes.subarray(from, from + 10_007));
    };
    const reference = await store.putStream('anna', pieces());
    expect(reference).toBe(referenceOf(bytes));
    expect(await store.get('anna', reference)).toEqual(bytes);
  });

  it('stores nothing of a stream that breaks', async () => {
    const broken = async function* () {
      yield await Promise.resolve(Buffer.from('Anna'));
      throw new Error('The client has gone.');
    };
    await expect(store.putStream('anna', broken())).rejects.toThrow('The client has gone.');
    expect((await store.has('anna', [referenceOf('Anna')])).size).toBe(0);
  });

  it('stores many at once, also more than one statement can carry', async () => {
    const many = Array.from({ length: 30 }, (_, index) => Buffer.alloc(600_000, `${index} `));
    const random = Array.from({ length: 12 }, () => randomBytes(1_000_000));
    const references = await store.putAll('anna', [...many, ...random]);
    expect(await store.get('anna', references.at(-1)!)).toEqual(random.at(-1));
    expect((await store.has('anna', references)).size).toBe(42);
  });

  it('keeps what a name said first, and tells it to whoever says something else', async () => {
    expect(await store.putOnce(name, { first: true })).toEqual({ first: true });
    expect(await store.putOnce(name, { first: false })).toEqual({ first: true });
    expect((await store.find([nameOf(name), 'nothing'])).get(nameOf(name))).toEqual({ first: true });
  });
});
