import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { contentSchema, erasureSchema, PostgresContentStore, PostgresErasures, ResultLookups } from '@story-linter/content-store';
import { causedBy, ContentErased, encode, say } from '@story-linter/events';
import { readModelSchema } from '@story-linter/read-model/schema';
import { FoldRunner, PostgresFoldStore } from '@story-linter/streams';
import { eventually, TestStreams } from '@story-linter/testing';
import { readModel } from '@story-linter/validation';
import type { Operations } from '../operations.js';
import { verify } from '../rebuild/rebuild.js';
import { storyOf } from '../rebuild/stories.fixture.js';

const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

describe('the read model of an erased validation', () => {
  let streams: TestStreams;
  let operations: Operations;

  beforeEach(async () => {
    streams = await TestStreams.open(import.meta.url, [...contentSchema, ...erasureSchema, ...readModelSchema]);
    operations = { pool: streams.pool, log: streams.log(), settings: { brokers: '', databaseUrl: '', prefix: streams.prefix }, logger: silent };
    const lookups = new ResultLookups(new PostgresContentStore(streams.pool), new PostgresErasures(streams.pool));
    await new FoldRunner(readModel, { log: streams.log(), store: new PostgresFoldStore(streams.pool), lookups }).run();
  });
  afterEach(() => streams.close());

  const erased = (id: string) => encode(causedBy({ id: 'erase', subject: id, tenantId: 'default', correlationId: id }, say(ContentErased, { reason: 'The author asked for it.' }), '/spec'));

  const statuses = async (): Promise<Record<string, string>> =>
    Object.fromEntries((await streams.pool.query<{ id: string; status: string }>('select id, status from read_model.validation')).rows.map(({ id, status }) => [id, status]));

  const rowsOf = async (id: string): Promise<number> => {
    const tables = ['history', 'finding', 'report'].map((table) => `(select count(*) from read_model.${table} where validation = $1)`);
    return Number((await streams.pool.query<{ rows: string }>(`select ${tables.join(' + ')} as rows`, [id])).rows[0]!.rows);
  };

  it('says that it was erased and nothing else, and is the same when it is built anew from a log whose content is gone', async () => {
    const [kept, done, midway] = await Promise.all([storyOf(streams.pool), storyOf(streams.pool), storyOf(streams.pool)]);
    await operations.log.append([...kept.events, ...done.events, ...midway.events.slice(0, 4)]);
    await eventually('the stories are told', async () => (await statuses())[kept.id] === 'completed' && (await statuses())[done.id] === 'completed' && (await statuses())[midway.id] === 'checking');
    const erasures = new PostgresErasures(streams.pool);
    for (const { id } of [done, midway]) await erasures.erase('default', id);
    await operations.log.append([erased(done.id), erased(midway.id), ...midway.events.slice(4), erased(done.id)]);
    await eventually('both are erased', async () => (await statuses())[done.id] === 'erased' && (await statuses())[midway.id] === 'erased');
    expect([await rowsOf(done.id), await rowsOf(midway.id)]).toEqual([0, 0]);
    expect(await rowsOf(kept.id)).toBeGreaterThan(0);
    expect(await verify(operations, 1, new AbortController().signal, () => undefined)).toMatchObject({ compared: 3, different: 0, differences: [] });
    expect((await streams.pool.query('select from streams.parked')).rowCount).toBe(0);
  });

  it('takes content that is missing without a tombstone for an incident, and an erasure lets go of what was parked for it', async () => {
    const { id, events } = await storyOf(streams.pool, undefined, { withContent: false });
    await operations.log.append(events);
    const parked = async () => (await streams.pool.query<{ reason: string }>('select reason from streams.parked where key = $1 order by record_offset', [id])).rows;
    await eventually('the first of them and all behind it are parked', async () => (await parked()).length === events.length - 2);
    expect((await parked())[0]!.reason).toMatch(/^The content .* is missing\.$/);
    await new PostgresErasures(streams.pool).erase('default', id);
    await operations.log.append([erased(id)]);
    await eventually('it is erased', async () => (await statuses())[id] === 'erased');
    expect(await parked()).toEqual([]);
    expect(await verify(operations, 1, new AbortController().signal, () => undefined)).toMatchObject({ compared: 1, different: 0 });
  });
});
