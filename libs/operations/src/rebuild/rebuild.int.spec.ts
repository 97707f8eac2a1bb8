import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { contentSchema, erasureSchema, PostgresContentStore, PostgresErasures, ResultLookups } from '@story-linter/content-store';
import { causedBy, ContentErased, encode, type EncodedMessage, say, topics } from '@story-linter/events';
import { readModelSchema } from '@story-linter/read-model/schema';
import { type FoldChanges, FoldRunner, ParkedEvents, PostgresFoldStore } from '@story-linter/streams';
import { eventually, TestStreams } from '@story-linter/testing';
import { readModel } from '@story-linter/validation';
import type { Operations } from '../operations.js';
import { discard, rebuild, type RebuildProgress, rollback, verify } from './rebuild.js';
import { layDown, storyOf } from './stories.fixture.js';
import { rebuildVerb } from './verbs.js';

const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
const nobodyAsks = new AbortController().signal;
const untold = (): void => undefined;
const plainly = { acceptDifferences: false, restart: false };
const accepting = { acceptDifferences: true, restart: false };

/** The read model's fold as the saga runs it; a batch can be held up just before it is committed. */
class HeldUpStore extends PostgresFoldStore {
  gate: Promise<void> = Promise.resolve();
  waiting = 0;

  override async commit(changes: FoldChanges, append?: () => Promise<void>): Promise<'committed' | 'moved'> {
    this.waiting += 1;
    await this.gate;
    this.waiting -= 1;
    return super.commit(changes, append);
  }
}

describe('the rebuild of the read model while it is in use', () => {
  let streams: TestStreams;
  let operations: Operations;
  let store: HeldUpStore;
  let live: FoldRunner<object, unknown>;

  beforeEach(async () => {
    streams = await TestStreams.open(import.meta.url, [...contentSchema, ...erasureSchema, ...readModelSchema]);
    operations = { pool: streams.pool, log: streams.log(), settings: { brokers: '', databaseUrl: '', prefix: streams.prefix }, logger: silent };
    store = new HeldUpStore(streams.pool);
    live = new FoldRunner<object, unknown>(readModel, { log: streams.log(), store, lookups: new ResultLookups(new PostgresContentStore(streams.pool), new PostgresErasures(streams.pool)) });
    await live.run();
  });
  afterEach(() => streams.close());

  const append = (messages: EncodedMessage[]): Promise<void> => operations.log.append(messages);

  const one = async <T>(sql: string, values: unknown[] = []): Promise<T> => (await streams.pool.query<{ it: T }>(sql, values)).rows[0]!.it;

  const status = (id: string): Promise<string> => one('select status as it from read_model.validation where id = $1', [id]);

  const completed = (count: number) => eventually(`${count} are completed`, async () => (await one(`select count(*)::int as it from read_model.validation where status = 'completed'`)) === count);

  const told = async (count: number): Promise<string[]> => {
    const stories = await Promise.all(Array.from({ length: count }, () => storyOf(streams.pool)));
    await append(stories.flatMap(({ events }) => events));
    await completed(count);
    return stories.map(({ id }) => id);
  };

  const ends = async (): Promise<Record<string, number>> => {
    const admin = await operations.log.admin();
    const offsets = await Promise.all(topics.map(async ({ name }) => [name, (await admin.fetchTopicOffsets(streams.prefix + name)).reduce((sum, { high }) => sum + Number(high), 0)] as const));
    return Object.fromEntries(offsets);
  };

  const schemas = async (): Promise<string[]> =>
    (await streams.pool.query<{ it: string }>(`select nspname as it from pg_namespace where nspname like 'read_model%' order by 1`)).rows.map((row) => row.it);

  it('ends with equal models while stories are under way, answers readers throughout, and says nothing', async () => {
    await told(20);
    const before = await ends();
    let [stories, appended] = [20, 0];
    let coming = true;
    const feed = (async () => {
      for (; coming; stories += 3) {
        const three = await Promise.all([1, 2, 3].map(() => storyOf(streams.pool)));
        for (const index of three[0]!.events.keys()) await append(three.map(({ events }) => events[index]!));
        appended += three.flatMap(({ events }) => events).length;
      }
    })();
    let reading = true;
    const readers = (async () => {
      while (reading) expect(await one<number>('select count(*)::int as it from read_model.validation v join read_model.history h on h.validation = v.id')).toBeGreaterThan(0);
    })();
    const outcome = await rebuild(operations, plainly, nobodyAsks, untold);
    coming = false;
    await feed;
    await completed(stories);
    reading = false;
    await readers;
    expect(outcome).toMatchObject({ swapped: true, different: 0, generation: 1, interrupted: false });
    expect(await ends()).toEqual({ ...before, 'validation.events': before['validation.events']! + appended });
    expect(await schemas()).toEqual(['read_model', 'read_model_old']);
    expect(await verify(operations, 1, nobodyAsks, untold)).toMatchObject({ compared: stories, different: 0, differences: [] });
  });

  it('makes tables, indexes and constraints just like those in use', async () => {
    const shape = async () => {
      const columns = await one(`select json_agg(json_build_array(table_name, column_name, data_type, is_nullable) order by table_name, column_name) as it from information_schema.columns where table_schema = 'read_model'`);
      const indexes = await one(`select json_agg(indexdef order by indexdef) as it from pg_indexes where schemaname = 'read_model'`);
      return { columns, indexes };
    };
    const before = await shape();
    await rebuild(operations, plainly, nobodyAsks, untold);
    expect(await shape()).toEqual(before);
  });

  it('finds damaged, lost and foreign rows, tells both values, and mends them when the differences are accepted', async () => {
    const [a = '', b = '', c = ''] = await told(4);
    await streams.pool.query('update read_model.validation set words = 1 where id = $1', [a]);
    await streams.pool.query(`delete from read_model.history where validation = $1 and type = 'ValidationCompleted'`, [b]);
    await streams.pool.query(`insert into read_model.finding values (gen_random_uuid(), 0, 'X', 'error', 'x.md', '{}')`);
    const found = await verify(operations, 1, nobodyAsks, untold);
    expect(found).toMatchObject({ compared: 5, different: 3, byKind: { validation: 1, history: 1, finding: 1 }, swapped: false });
    expect(found.differences).toContainEqual({ validation: a, kind: 'value', table: 'validation', row: { id: a }, column: 'words', inUse: 1, beside: 2000 });
    expect(found.differences).toContainEqual(expect.objectContaining({ validation: b, kind: 'row', table: 'history', only: 'beside' }));
    expect(found.differences).toContainEqual(expect.objectContaining({ kind: 'row', table: 'finding', only: 'in use' }));
    expect(await schemas()).toEqual(['read_model']);

    expect(await rebuild(operations, plainly, nobodyAsks, untold)).toMatchObject({ swapped: false, different: 3 });
    expect(await one('select words as it from read_model.validation where id = $1', [a])).toBe(1);
    expect(await rebuild(operations, accepting, nobodyAsks, untold)).toMatchObject({ swapped: true, different: 3 });
    expect(await one('select words as it from read_model.validation where id = $1', [a])).toBe(2000);
    expect(await verify(operations, 1, nobodyAsks, untold)).toMatchObject({ different: 0 });
    expect(await status(c)).toBe('completed');
  });

  it('begins anew when the code has changed since it was interrupted', async () => {
    await told(2);
    const leave = new AbortController();
    await rebuild(operations, plainly, leave.signal, (progress) => progress.step === 'comparing' && leave.abort());
    await streams.pool.query("update read_model_next.generation set code = 'another release'");
    const planned = await rebuildVerb(operations, plainly, untold).plan();
    expect(planned.summary.join()).toContain('the code has changed since');
    const seen: RebuildProgress[] = [];
    expect(await rebuild(operations, plainly, nobodyAsks, (progress) => seen.push(progress))).toMatchObject({ swapped: true, different: 0 });
    expect(seen[0]).toMatchObject({ step: 'folding', done: 0 });
  });

  it('goes on where it was interrupted', async () => {
    await told(10);
    const leave = new AbortController();
    const interrupted = await rebuild(operations, plainly, leave.signal, (progress) => progress.step === 'comparing' && leave.abort());
    expect(interrupted).toMatchObject({ interrupted: true, swapped: false });
    const seen: RebuildProgress[] = [];
    expect(await rebuild(operations, plainly, nobodyAsks, (progress) => seen.push(progress))).toMatchObject({ swapped: true, different: 0, generation: 1 });
    expect(seen[0]).toMatchObject({ step: 'folding', done: 80, total: 80 });
  });

  it('rolls back to the generation that was replaced, which has caught up, and forward again, until one is discarded', async () => {
    const [a = ''] = await told(3);
    await streams.pool.query('update read_model.validation set words = 1 where id = $1', [a]);
    await rebuild(operations, accepting, nobodyAsks, untold);
    await expect(rebuild(operations, plainly, nobodyAsks, untold)).rejects.toThrow(/is still kept/);
    const { events } = await storyOf(streams.pool);
    await append(events);
    await completed(4);
    expect(await rollback(operations, nobodyAsks, untold)).toMatchObject({ swapped: true, generation: 0 });
    await completed(4);
    expect(await one('select words as it from read_model.validation where id = $1', [a])).toBe(1);
    await append((await storyOf(streams.pool)).events);
    await completed(5);
    expect(await rollback(operations, nobodyAsks, untold)).toMatchObject({ swapped: true, generation: 1 });
    await completed(5);
    expect(await one('select words as it from read_model.validation where id = $1', [a])).toBe(2000);
    expect(await discard(operations)).toEqual({ dropped: [0] });
    expect(await schemas()).toEqual(['read_model']);
    expect(await one('select array_agg(distinct fold)::text[] as it from streams.fold_state')).toEqual(['saga.read-model#1']);
    await expect(rollback(operations, nobodyAsks, untold)).rejects.toThrow(/nothing to roll back to/);
    expect(await verify(operations, 1, nobodyAsks, untold)).toMatchObject({ compared: 5, different: 0 });
  });

  it('loses no batch that was in flight when the places were changed', async () => {
    await told(3);
    const { id, events } = await storyOf(streams.pool);
    const gate = Promise.withResolvers<void>();
    store.gate = gate.promise;
    await append(events);
    await eventually('a batch is in flight', () => store.waiting > 0);
    expect(await rebuild(operations, plainly, nobodyAsks, untold)).toMatchObject({ swapped: true, different: 0 });
    gate.resolve();
    await completed(4);
    expect(await one('select count(*)::int as it from read_model.history where validation = $1', [id])).toBe(events.length);
    expect(await one('select count(*)::int as it from read_model_old.history where validation = $1', [id])).toBe(0);
    expect(await verify(operations, 1, nobodyAsks, untold)).toMatchObject({ compared: 4, different: 0 });
  });

  it('honours discards, counts what is stalled in only one model as a difference, and takes parked events along', async () => {
    await told(2);
    const stalled = await storyOf(streams.pool, undefined, { withContent: false });
    await append(stalled.events);
    const parkedIn = (group: string) => one<number>('select count(*)::int as it from streams.parked where parked_group = $1', [group]);
    await eventually('it is stalled', async () => (await parkedIn(readModel.name)) === 6);
    expect(await verify(operations, 1, nobodyAsks, untold)).toMatchObject({ compared: 3, different: 0 });

    const [origin] = (await streams.pool.query<{ partition: number; offset: string }>('select partition, record_offset as offset from streams.parked order by record_offset')).rows;
    await new ParkedEvents(streams.pool).discard(readModel.name, { topic: readModel.reads, partition: origin!.partition, offset: Number(origin!.offset) }, 'The chapter is gone.');
    await layDown(streams.pool, stalled.id);
    const outcome = await rebuild(operations, accepting, nobodyAsks, untold);
    expect(outcome).toMatchObject({ different: 1, byKind: { 'stalled in use': 1 }, swapped: true });
    expect(outcome.differences[0]).toMatchObject({ validation: stalled.id, kind: 'stalled', where: 'in use' });
    // One of its chunks was discarded: it waits for it, as it would have in the model that was replaced.
    expect(await one('select validated as it from read_model.validation where id = $1', [stalled.id])).toBe(1);
    expect({ inUse: await parkedIn(readModel.name), old: await parkedIn('saga.read-model#0') }).toEqual({ inUse: 0, old: 5 });
  });

  it('keeps nothing of what is being erased, although nobody tells the generation that leaves', async () => {
    const [erased = '', other = ''] = await told(2);
    await new PostgresErasures(streams.pool).erase('default', erased);
    expect(await rebuild(operations, accepting, nobodyAsks, untold)).toMatchObject({ swapped: true, different: 1 });
    const kept = (id: string) => one<number>('select count(*)::int as it from read_model_old.finding where validation = $1', [id]);
    expect([await kept(erased), await kept(other)]).toEqual([0, 2]);
  });

  it('still says of what was erased before that it was, once it is rolled back', async () => {
    const [erased = ''] = await told(2);
    await new PostgresErasures(streams.pool).erase('default', erased);
    await append([encode(causedBy({ id: 'erase', subject: erased, tenantId: 'default', correlationId: erased }, say(ContentErased, {}), '/spec'))]);
    await eventually('it is erased', async () => (await status(erased)) === 'erased');
    expect(await rebuild(operations, plainly, nobodyAsks, untold)).toMatchObject({ swapped: true, different: 0 });
    await rollback(operations, nobodyAsks, untold);
    expect(await status(erased)).toBe('erased');
    await discard(operations);
    expect(await verify(operations, 1, nobodyAsks, untold)).toMatchObject({ compared: 2, different: 0 });
  });

  it('verifies a sample, the same by the fold and by the comparison', async () => {
    const ids = await told(40);
    const { compared, different, events } = await verify(operations, 0.5, nobodyAsks, untold);
    expect({ different, events }).toEqual({ different: 0, events: 320 });
    expect(compared).toBeGreaterThan(0);
    expect(compared).toBeLessThan(ids.length);
  });

  it('is refused while another one is under way', async () => {
    await told(1);
    const both = await Promise.allSettled([verify(operations, 1, nobodyAsks, untold), verify(operations, 1, nobodyAsks, untold)]);
    expect(both.map(({ status: outcome }) => outcome).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find((settled) => settled.status === 'rejected')?.reason).toMatchObject({ name: 'Refused' });
  });
});
