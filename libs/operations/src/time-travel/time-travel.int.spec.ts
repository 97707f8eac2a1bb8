import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contentSchema, erasureSchema, PostgresContentStore, PostgresErasures, ResultLookups } from '@story-linter/content-store';
import { decode } from '@story-linter/events';
import { readModelSchema } from '@story-linter/read-model/schema';
import { FoldRunner, PostgresFoldStore } from '@story-linter/streams';
import { eventually, TestStreams } from '@story-linter/testing';
import { processManager, readModel } from '@story-linter/validation';
import { historyOf, type ValidationHistory } from '../history/history.js';
import type { Operations } from '../operations.js';
import { storyOf } from '../rebuild/stories.fixture.js';
import { diffBetween, placeOf, stateAt, type Step, type Surroundings, surroundingsOf, TimeTravel } from './time-travel.js';

const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

describe('travelling in the time of a validation', () => {
  let streams: TestStreams;
  let operations: Operations;
  let id: string;
  let history: ValidationHistory;
  let surroundings: Surroundings;

  beforeAll(async () => {
    streams = await TestStreams.open(import.meta.url, [...contentSchema, ...erasureSchema, ...readModelSchema]);
    operations = { pool: streams.pool, log: streams.log(), settings: { brokers: '', databaseUrl: '', prefix: streams.prefix }, logger: silent };
    for (const fold of [processManager, readModel])
      await new FoldRunner<object, unknown>(fold, { log: streams.log(), store: new PostgresFoldStore(streams.pool), lookups: new ResultLookups(new PostgresContentStore(streams.pool), new PostgresErasures(streams.pool)) }).run();
    const stories = await Promise.all([1, 2, 3].map(() => storyOf(streams.pool)));
    const events = stories[0]!.events;
    // A repeat in the middle, and neighbours in the same partition or others.
    await operations.log.append([...stories[1]!.events, ...events.slice(0, 4), events[2]!, ...events.slice(4), ...stories[2]!.events]);
    id = stories[0]!.id;
    await eventually('all are folded', async () => {
      const { rows } = await streams.pool.query<{ count: number }>(`select count(*)::int as count from streams.fold_state where state ->> 'phase' = 'ended'`);
      return rows[0]!.count === 6;
    });
    history = await historyOf(operations, id);
    surroundings = await surroundingsOf(operations, id);
  });
  afterAll(() => streams?.close());

  const stored = async (fold: string): Promise<unknown> => {
    const state = (await streams.pool.query<{ state: object }>('select state from streams.fold_state where fold = $1 and key = $2', [fold, id])).rows[0]!.state;
    const slots = (await streams.pool.query<{ slot: string; value: unknown }>('select slot, value from streams.fold_slot where fold = $1 and key = $2', [fold, id])).rows;
    return { ...state, slots: Object.fromEntries(slots.map(({ slot, value }) => [slot, value])) };
  };

  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

  it('reads what lies in the log of it, in order, with the repeat marked', () => {
    expect(history.events.map(({ type, repeat }) => (repeat ? `${type} again` : type))).toEqual([
      'ValidationStarted',
      'StoryParsed',
      'ChunkValidated',
      'SchemaExtracted',
      'ChunkValidated again',
      'ChunkValidated',
      'SchemaExtracted',
      'ContinuityChecked',
      'ValidationCompleted',
      // What the process manager said itself.
      'ValidationCompleted again',
    ]);
    expect(history.events.map(({ offset }) => offset)).toEqual(history.events.map(({ offset }) => offset).sort((a, b) => a - b));
  });

  it('finds the same from the beginning of the partition, and says in one sentence when there is nothing', async () => {
    expect((await historyOf(operations, id, { wholeLog: true })).events).toEqual(history.events);
    await expect(historyOf(operations, '00000000-0000-4000-8000-000000000000')).rejects.toThrow(/The log holds no event of 0000/);
    await expect(historyOf(operations, 'Anna')).rejects.toThrow(/"Anna" is no validation/);
  });

  it('ends where both folds have ended', async () => {
    const now = await stateAt(history, surroundings, history.events.length - 1);
    expect(plain(now.processManager)).toEqual(await stored(processManager.name));
    expect(plain(now.readModel)).toEqual(await stored(readModel.name));
    const { rows } = await streams.pool.query<Record<string, unknown>>('select * from read_model.validation where id = $1', [id]);
    const { rows: counted } = await streams.pool.query<{ count: number }>('select count(*)::int as count from read_model.finding where validation = $1', [id]);
    expect(now).toMatchObject({ row: { status: 'completed', words: rows[0]!['words'], errors: rows[0]!['errors'] }, findings: counted[0]!.count, report: true });
  });

  it('stops at an event, an offset or a time', async () => {
    const parsed = history.events[1]!;
    expect([parsed.id, String(parsed.offset)].map((named) => placeOf(history, named))).toEqual([1, 1]);
    expect(placeOf(history, '2999-01-01')).toBe(history.events.length - 1);
    expect(() => placeOf(history, '2001-01-01')).toThrow(/no event yet at 2001-01-01/);
    expect(() => placeOf(history, 'yesterday-ish')).toThrow(/no event of this validation, no offset and no time/);
    expect(await stateAt(history, surroundings, 1)).toMatchObject({ processManager: { phase: 'checking', inFlight: 2 }, row: { status: 'checking', words: 2000 }, findings: 0 });
  });

  it('shows step by step what an event changes and makes the process manager say, just what lies in the inboxes', async () => {
    const steps: Step[] = [];
    for await (const step of new TimeTravel(history, surroundings).steps()) steps.push(step);
    expect(steps[1]!.said.map(({ type }) => type)).toEqual(['ValidateChunk', 'ExtractSchema', 'ValidateChunk', 'ExtractSchema']);
    expect(steps[4]).toMatchObject({ said: [], changes: [] });
    expect(steps[2]!.changes).toContainEqual({ path: 'process-manager.slots.0/validate', before: undefined, after: { attempt: 1, done: true } });
    const inLog = history.records.map((record) => decode(record).id);
    expect(steps.at(-2)!.said.every((said) => inLog.includes(said.id)) && steps.at(-3)!.said.every((said) => inLog.includes(said.id))).toBe(true);
  });

  it('tells the difference of two points, without what went to and fro', async () => {
    const changes = await diffBetween(history, surroundings, 1, history.events.length - 1);
    expect(changes).toContainEqual({ path: 'read-model.validation.status', before: 'checking', after: 'completed' });
    expect(changes.filter(({ path }) => path === 'process-manager.inFlight')).toEqual([{ path: 'process-manager.inFlight', before: 2, after: 0 }]);
    expect(await diffBetween(history, surroundings, 4, 4)).toEqual([]);
    await expect(diffBetween(history, surroundings, 4, 1)).rejects.toThrow(/name the earlier one first/);
  });
});
