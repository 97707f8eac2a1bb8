import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { EncodedMessage } from '@story-linter/events';
import { eventually, readTopic, TestStreams } from '@story-linter/testing';
import type { KafkaLog } from '../kafka/kafka-log.js';
import { KnownPauses } from '../pause/known-pauses.js';
import type { Consumption, LogRecord } from '../ports/log.js';
import { ParkedEvents } from '../postgres/parked-events.js';
import { PostgresPauses } from '../postgres/postgres-pauses.js';
import { PostgresFoldStore } from '../postgres/postgres-fold-store.js';
import { FoldRunner } from './fold-runner.js';
import { chunk, poison, tally, tallySchema, unstorable, validations } from './tally.fixture.js';

const endsOf = async (streams: TestStreams): Promise<{ partition: number; end: number }[]> => {
  const admin = await streams.log().admin();
  return (await admin.fetchTopicOffsets(`${streams.prefix}validation.events`)).map(({ partition, high }) => ({ partition, end: Number(high) }));
};

describe('a fold on the real engines', () => {
  let streams: TestStreams;

  beforeEach(async () => {
    streams = await TestStreams.open(import.meta.url, tallySchema);
  });

  afterEach(() => streams.close());

  const run = (log: KafkaLog = streams.log()): Promise<Consumption> => new FoldRunner(tally, { log, store: new PostgresFoldStore(streams.pool) }).run();

  const append = (messages: EncodedMessage[]): Promise<void> => streams.log().append(messages);

  const seen = async (): Promise<Record<string, number>> => {
    const { rows } = await streams.pool.query<{ validation: string; seen: number }>('select validation, seen from tally');
    return Object.fromEntries(rows.map((row) => [row.validation, row.seen]));
  };

  const parked = async (): Promise<{ key: string; reason: string }[]> =>
    (await streams.pool.query<{ key: string; reason: string }>('select key, reason from streams.parked order by topic, partition, record_offset')).rows;

  const eventuallySeen = (expected: Record<string, number>) =>
    eventually(`the tally is ${JSON.stringify(expected)}`, async () => JSON.stringify(Object.entries(await seen()).sort()) === JSON.stringify(Object.entries(expected).sort()));

  const range = (count: number) => Array.from({ length: count }, (_, index) => index);

  it('counts every event once, although each lies in the log twice and the owner of the partitions changes', async () => {
    const stories = validations(5);
    const events = stories.flatMap((story) => range(30).map((index) => chunk(story, index)));
    await append([...events.slice(0, 60), ...events.slice(0, 60)]);
    const first = streams.log();
    await run(first);
    await append(events.slice(60));
    await run();
    await first.stop();
    await append(events);
    await eventuallySeen(Object.fromEntries(stories.map((story) => [story, 30])));
    const said = await readTopic(`${streams.prefix}parser.commands`);
    expect(new Set(said.map(({ id }) => id)).size).toBe(5 * 10);
  });

  it('goes on from its own position, whatever offsets Kafka has committed for the group', async () => {
    const [story = ''] = validations(1);
    await append(range(4).map((index) => chunk(story, index)));
    const log = streams.log();
    await run(log);
    await eventuallySeen({ [story]: 4 });
    await log.stop();
    const admin = await streams.log().admin();
    await admin.resetOffsets({ groupId: `${streams.prefix}tally`, topic: `${streams.prefix}validation.events`, earliest: true });
    await run();
    await append([chunk(story, 4)]);
    await eventuallySeen({ [story]: 5 });
    expect(await parked()).toEqual([]);
  });

  it('parks an event that cannot be applied, and every later one of its validation behind it; all others go on', async () => {
    const [spoilt = '', sound = ''] = validations(2);
    await run();
    await append([chunk(spoilt, 0), chunk(spoilt, poison), chunk(spoilt, 1), ...range(3).map((index) => chunk(sound, index))]);
    await eventuallySeen({ [spoilt]: 1, [sound]: 3 });
    await append([chunk(spoilt, 2), chunk(sound, 3)]);
    await eventuallySeen({ [spoilt]: 1, [sound]: 4 });
    const behind = 'An earlier event of this validation is parked.';
    await eventually('three events are parked', async () => (await parked()).length === 3);
    expect(await parked()).toEqual([{ key: spoilt, reason: 'This event cannot be applied.' }, ...[1, 2].map(() => ({ key: spoilt, reason: behind }))]);
  });

  it('parks only the event whose row PostgreSQL refuses, and keeps its neighbours of the same batch', async () => {
    const [spoilt = '', sound = ''] = validations(2);
    await append([chunk(sound, 0), chunk(spoilt, 0), chunk(spoilt, unstorable), chunk(sound, 1)]);
    await run();
    await eventuallySeen({ [spoilt]: 1, [sound]: 2 });
    await eventually('it is parked', async () => (await parked()).length === 1);
    expect((await parked())[0]).toMatchObject({ key: spoilt, reason: expect.stringContaining('PostgreSQL refuses the data') });
  });

  const redrive = async (runner: FoldRunner<{ seen: number }, true>, key: string): Promise<void> => {
    await new ParkedEvents(streams.pool).redrive('tally', key);
    await eventually('the request is carried out', async () => {
      await runner.redrive();
      return (await streams.pool.query('select from streams.redrive_request')).rowCount === 0;
    });
  };

  const withParked = async (): Promise<{ story: string; origin: { topic: string; partition: number; offset: number } }> => {
    const [story = ''] = validations(1);
    const log = streams.log();
    await run(log);
    await append([chunk(story, 0), chunk(story, poison), chunk(story, 1), chunk(story, 2)]);
    await eventually('three events are parked', async () => (await parked()).length === 3);
    await log.stop();
    const { rows } = await streams.pool.query<{ partition: number }>('select distinct partition from streams.parked');
    return { story, origin: { topic: 'validation.events', partition: rows[0]!.partition, offset: 1 } };
  };

  it('applies parked events in their order when an operator redrives them and the fault is mended, and newer ones after them', async () => {
    const { story } = await withParked();
    const order: number[] = [];
    const evolve: typeof tally.evolve = (state, event) => {
      order.push((event.data as { index: number }).index);
      return { ...state, seen: state.seen + 1 };
    };
    const mended = new FoldRunner({ ...tally, evolve, decide: undefined }, { log: streams.log(), store: new PostgresFoldStore(streams.pool) });
    await mended.run();
    await append([chunk(story, 3)]);
    await eventually('the newer one is parked behind them', async () => (await parked()).length === 4);
    await redrive(mended, story);
    await append([chunk(story, 4)]);
    await eventuallySeen({ [story]: 6 });
    expect({ order, parked: await parked() }).toEqual({ order: [poison, 1, 2, 3, 4], parked: [] });
  });

  it('keeps parked what still cannot be applied when it is redriven', async () => {
    const { story } = await withParked();
    const runner = new FoldRunner(tally, { log: streams.log(), store: new PostgresFoldStore(streams.pool) });
    await runner.run();
    await append([chunk(validations(1)[0]!, 0)]);
    await append([chunk(story, 3)]);
    await eventually('the newer one is parked behind them', async () => (await parked()).length === 4);
    await redrive(runner, story);
    expect((await parked()).map(({ key }) => key)).toEqual([story, story, story, story]);
    expect((await seen())[story]).toBe(1);
  });

  it('honours a discard, when the others are redriven and in every rebuild', async () => {
    const { story, origin } = await withParked();
    expect(await new ParkedEvents(streams.pool).discard('tally', origin, 'The publisher had a fault.')).toBe(true);
    const log = streams.log();
    const runner = new FoldRunner(tally, { log, store: new PostgresFoldStore(streams.pool) });
    await runner.run();
    await append([chunk(story, 3)]);
    await eventually('the newer one is parked behind them', async () => (await parked()).length === 3);
    await redrive(runner, story);
    await eventuallySeen({ [story]: 4 });
    await log.stop();
    await streams.pool.query('truncate streams.position, streams.fold_state, streams.fold_slot, tally');
    await run();
    await eventuallySeen({ [story]: 4 });
    expect(await parked()).toEqual([]);
  });

  it('takes nothing while an operator has paused it, stays a member of its group, and has everything once after it is resumed', async () => {
    const stories = validations(3);
    const operator = new PostgresPauses(streams.pool);
    const pauses = new KnownPauses(operator, ['tally']);
    const log = streams.log();
    const consumption = await new FoldRunner(tally, { log, store: new PostgresFoldStore(streams.pool), pauses }).run();
    const all = (from: number, to: number) => stories.flatMap((story) => range(to).slice(from).map((index) => chunk(story, index)));
    await append(all(0, 5));
    await eventuallySeen(Object.fromEntries(stories.map((story) => [story, 5])));
    const members = async () => (await (await streams.log().admin()).describeGroups([`${streams.prefix}tally`])).groups[0]!.members.map(({ memberId }) => memberId);
    const before = await members();

    await operator.pause('tally', 'anna', 'The disk is nearly full.');
    await pauses.look();
    await append(all(5, 10));
    const pastItsSession = AbortSignal.timeout(4_000);
    await eventually('longer than a session has gone by', () => pastItsSession.aborted);
    expect({ seen: await seen(), members: await members(), condition: consumption.condition() }).toEqual({
      seen: Object.fromEntries(stories.map((story) => [story, 5])),
      members: before,
      condition: { joined: true, halted: [], waiting: [] },
    });

    await operator.resume('tally');
    await pauses.look();
    await append(all(8, 12));
    await eventuallySeen(Object.fromEntries(stories.map((story) => [story, 12])));
    expect(await parked()).toEqual([]);
  });

  it('leaves what is to be redriven until it is resumed', async () => {
    const { story } = await withParked();
    const operator = new PostgresPauses(streams.pool);
    const pauses = new KnownPauses(operator, ['tally']);
    const mended = new FoldRunner({ ...tally, evolve: (state) => ({ ...state, seen: state.seen + 1 }), decide: undefined }, { log: streams.log(), store: new PostgresFoldStore(streams.pool), pauses });
    await mended.run();
    await append([chunk(story, 3)]);
    await eventually('the newer one is parked behind them', async () => (await parked()).length === 4);
    await operator.pause('*', 'anna', 'An upgrade.');
    await pauses.look();
    await new ParkedEvents(streams.pool).redrive('tally', story);
    await mended.redrive();
    expect(await parked()).toHaveLength(4);
    await operator.resume('*');
    await pauses.look();
    await redrive(mended, story);
    expect(await parked()).toEqual([]);
  });

  it('stops a partition as diverged when the log ends before the position, and says so', async () => {
    const [story = ''] = validations(1);
    await append([chunk(story, 0)]);
    await streams.pool.query(`insert into streams.position (fold, topic, partition, next_offset, last_id) select 'tally', 'validation.events', p, 1000, 'lost' from generate_series(0, 11) p`);
    const consumption = await run();
    await eventually('the partition is halted', () => consumption.condition().halted.length === 1);
    expect(consumption.condition().halted[0]?.reason).toMatch(/^log diverged: validation.events\/\d+ ends at 1, the position stands at 1000/);
    expect(await seen()).toEqual({});
  });

  it('stops a partition as diverged when another record lies where the last one was', async () => {
    const [story = ''] = validations(1);
    await append([chunk(story, 0), chunk(story, 1)]);
    await streams.pool.query(`insert into streams.position (fold, topic, partition, next_offset, last_id) select 'tally', 'validation.events', p, 1, 'another' from generate_series(0, 11) p`);
    const consumption = await run();
    await eventually('the partition is halted', () => consumption.condition().halted.length === 1);
    expect(consumption.condition().halted[0]?.reason).toMatch(/holds another record at 0 than was folded/);
  });

  it('reads the record before its position again when a new leader has taken records, and stops as diverged when it is another', async () => {
    const [story = ''] = validations(1);
    const messages = range(4).map((index) => chunk(story, index));
    await append(messages);
    const { partition } = await eventually('the records lie in a partition', async () => (await endsOf(streams)).find(({ end }) => end === 4));
    const record = (offset: number, message: EncodedMessage, leaderEpoch: number): LogRecord => ({ ...message, topic: 'validation.events', partition, offset, timestamp: 0, leaderEpoch });
    const runner = new FoldRunner(tally, { log: streams.log(), store: new PostgresFoldStore(streams.pool) });
    const handle = (...records: LogRecord[]) => runner.handle({ topic: 'validation.events', partition, generation: 1, records, signal: AbortSignal.timeout(20_000) });
    const [first, second, third, fourth] = messages as [EncodedMessage, EncodedMessage, EncodedMessage, EncodedMessage];

    expect(await handle(record(0, first, 0), record(1, second, 0))).toEqual({ kind: 'advance', next: 2 });
    expect(await handle(record(2, third, 2))).toEqual({ kind: 'seek', offset: 1 });
    expect(await handle(record(1, second, 0))).toEqual({ kind: 'advance', next: 2 });
    expect(await handle(record(2, third, 2))).toEqual({ kind: 'advance', next: 3 });
    expect(await handle(record(3, fourth, 4))).toEqual({ kind: 'seek', offset: 2 });
    expect(await handle(record(2, first, 4), record(3, fourth, 4))).toMatchObject({ kind: 'halt', reason: expect.stringContaining('log diverged') });
  });

  it('answers "moved" by reading its position again when somebody else has folded the same records', async () => {
    const [story = ''] = validations(1);
    const log = streams.log();
    await run(log);
    await append([chunk(story, 0)]);
    await eventuallySeen({ [story]: 1 });
    const other = new FoldRunner(tally, { log: streams.log(), store: new PostgresFoldStore(streams.pool) });
    const partition = (await streams.pool.query<{ partition: number }>('select partition from streams.position where next_offset = 1')).rows[0]!.partition;
    await log.stop();
    await append([chunk(story, 1), chunk(story, 2)]);
    const records = [chunk(story, 0), chunk(story, 1)].map((message, offset) => ({ ...message, topic: 'validation.events', partition, offset, timestamp: 0 }));
    const batch = { topic: 'validation.events', partition, generation: 1, signal: new AbortController().signal };
    expect(await other.handle({ ...batch, records })).toEqual({ kind: 'advance', next: 2 });
    await run();
    await eventuallySeen({ [story]: 3 });
    const late = { ...chunk(story, 2), topic: 'validation.events', partition, offset: 2, timestamp: 0 };
    expect(await other.handle({ ...batch, records: [late] })).toEqual({ kind: 'seek', offset: 2 });
    expect(await seen()).toEqual({ [story]: 3 });
  });
});
