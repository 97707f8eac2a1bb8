import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { admissionSchema } from '@story-linter/admission';
import { contentSchema, erasureSchema } from '@story-linter/content-store';
import { readModelSchema } from '@story-linter/read-model/schema';
import { generationsSchema, streamsSchema } from '@story-linter/streams';
import { testDatabase, type TestDatabase } from '@story-linter/testing';
import pg from 'pg';
import { forgetFolds } from './forget-folds.js';

describe('what a repair lets the folds forget', () => {
  let database: TestDatabase;
  let pool: pg.Pool;

  beforeEach(async () => {
    database = await testDatabase(import.meta.url);
    pool = new pg.Pool({ connectionString: database.url, max: 2 });
    pool.on('error', () => undefined);
    for (const statement of [...streamsSchema, ...generationsSchema, ...contentSchema, ...erasureSchema, ...admissionSchema, ...readModelSchema]) await pool.query(statement);
    await pool.query("insert into streams.position (fold, topic, partition, next_offset) values ('saga.process-manager', 'validation.events', 0, 9), ('saga.read-model', 'validation.events', 0, 9)");
  });
  afterEach(async () => {
    await pool.end();
    await database.drop();
  });

  const folded = async (phase: string, status: string, events: readonly string[]): Promise<string> => {
    const id = randomUUID();
    for (const fold of ['saga.process-manager', 'saga.read-model'])
      await pool.query('insert into streams.fold_state (fold, key, state) values ($1, $2, $3)', [fold, id, { phase, attempt: 1 }]);
    await pool.query(
      `insert into read_model.validation (id, tenant, status, attempt, deadline, manuscript, words, chunks, validated, extracted, failed, errors, warnings, infos, characters, last_offset)
       values ($1, 'default', $2, 1, now(), '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 8)`,
      [id, status],
    );
    for (const event of events) await pool.query("insert into read_model.history (validation, event_id, type, record_offset, at, data) values ($1, $2, '', 1, now(), '{}')", [id, event]);
    await pool.query("insert into admission.validation (id, tenant, payload_hash, deadline, command, started) values ($1, 'default', '', now(), '{}', true)", [id]);
    return id;
  };

  const column = async (sql: string): Promise<unknown[]> => (await pool.query<{ it: unknown }>(sql)).rows.map((row) => row.it);

  it('is everything but what has ended and lost nothing, which stays as it is', async () => {
    const intact = await folded('ended', 'completed', ['a', 'b']);
    await folded('ended', 'completed', ['c', 'lost']);
    await folded('checking', 'checking', ['d']);

    expect(await forgetFolds(pool, new Set(['a', 'b', 'c', 'd']))).toEqual({ kept: 1, states: 4 });

    expect(await column('select distinct key as it from streams.fold_state')).toEqual([intact]);
    expect(await column('select id as it from read_model.validation')).toEqual([intact]);
    expect(await column('select event_id as it from read_model.history order by 1')).toEqual(['a', 'b']);
    expect(await column('select id as it from admission.validation where started')).toEqual([intact]);
    expect(await column('select distinct next_offset::int as it from streams.position')).toEqual([0]);
  });

  it('changes nothing more when it is done again', async () => {
    await folded('ended', 'completed', ['a']);
    await forgetFolds(pool, new Set(['a']));
    expect(await forgetFolds(pool, new Set(['a']))).toEqual({ kept: 1, states: 0 });
  });
});
