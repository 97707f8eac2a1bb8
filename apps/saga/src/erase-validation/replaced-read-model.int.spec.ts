import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DatabasePool } from '@story-linter/nest-streams';
import { readModelSchemaIn } from '@story-linter/read-model/schema';
import { generationsSchema, streamsSchema } from '@story-linter/streams';
import { testDatabase, type TestDatabase } from '@story-linter/testing';
import { ReplacedReadModel } from './replaced-read-model.js';

describe('the read model that a rebuild has replaced and keeps', () => {
  let database: TestDatabase;
  let pool: DatabasePool;

  beforeEach(async () => {
    database = await testDatabase(import.meta.url);
    pool = new DatabasePool({ connectionString: database.url, max: 2 });
    pool.on('error', () => undefined);
    for (const statement of [...streamsSchema, ...generationsSchema]) await pool.query(statement);
  });
  afterEach(async () => {
    await pool.end();
    await database.drop();
  });

  it('loses what it holds of an erased validation, and nothing else', async () => {
    for (const statement of readModelSchemaIn('read_model_old')) await pool.query(statement);
    const [erased, other] = [randomUUID(), randomUUID()];
    for (const id of [erased, other]) {
      await pool.query("insert into read_model_old.finding values ($1, 0, 'CHAR004', 'error', 'a.md', '{}')", [id]);
      await pool.query("insert into read_model_old.report values ($1, '{}', '{}')", [id]);
    }
    await new ReplacedReadModel(pool).forget(erased);
    const left = await pool.query<{ validation: string }>('select validation from read_model_old.finding union all select validation from read_model_old.report');
    expect(left.rows.map(({ validation }) => validation)).toEqual([other, other]);
  });

  it('goes on to say of one whose erasure it was told before that it was erased', async () => {
    for (const statement of readModelSchemaIn('read_model_old')) await pool.query(statement);
    const [told, untold] = [randomUUID(), randomUUID()];
    for (const [id, status] of [[told, 'erased'], [untold, 'completed']])
      await pool.query("insert into read_model_old.validation values ($1, 'default', $2, 1, now(), '', 0, 0, 0, 0, 0, 0, 0, 0, 0, null, null, null, null, 0)", [id, status]);
    for (const id of [told, untold]) await new ReplacedReadModel(pool).forget(id);
    expect((await pool.query('select id, status from read_model_old.validation')).rows).toEqual([{ id: told, status: 'erased' }]);
  });

  it('need not be there', async () => {
    await expect(new ReplacedReadModel(pool).forget(randomUUID())).resolves.toBeUndefined();
  });
});
