import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { answerId, causedBy, ChunkFailed, ChunkValidated, CommandRejected, encode, type EncodedMessage, headerOf, type Message, say, ValidateChunk } from '@story-linter/events';
import { eventually, readTopic, TestStreams } from '@story-linter/testing';
import { validations } from '../fold/tally.fixture.js';
import { Rejected, Unavailable } from '../ports/failures.js';
import type { LogRecord } from '../ports/log.js';
import { KnownPauses } from '../pause/known-pauses.js';
import { PostgresDeliveries } from '../postgres/postgres-deliveries.js';
import { PostgresParking } from '../postgres/postgres-parking.js';
import { PostgresPauses } from '../postgres/postgres-pauses.js';
import type { CommandHandler, Worker } from './worker.js';
import { WorkerRunner } from './worker-runner.js';

const findings = { error: 0, warning: 0, info: 0 };
const reference = `sha256:${'a'.repeat(64)}`;

const command = (validation: string, index: number, deadline = '2030-01-01T00:00:00.000Z'): EncodedMessage =>
  encode(
    causedBy({ id: 'spec', subject: validation, tenantId: 'default', correlationId: validation }, say(ValidateChunk, { attempt: 1, index, parsedBy: 'spec', config: reference, deadline }), '/spec'),
  );

const rejection = (record: LogRecord, reason: string): Message => ({
  ...say(CommandRejected, { reason, origin: { topic: record.topic, partition: record.partition, offset: record.offset, id: headerOf(record, 'ce_id') } }),
  id: answerId('CommandRejected', record),
  source: '/spec',
  subject: answerId('subject', record),
  tenantId: 'default',
  correlationId: 'spec',
});

describe('a worker on the real engines', () => {
  let streams: TestStreams;

  beforeEach(async () => {
    streams = await TestStreams.open(import.meta.url);
  });

  afterEach(() => streams.close());

  const handler = (handle: (command: Message<ValidateChunk>, signal: AbortSignal) => Promise<void>, timeLimitMs = 30_000): CommandHandler =>
    ({
      handles: ValidateChunk,
      timeLimitMs,
      expires: ({ data }: Message<ValidateChunk>) => Date.parse(data.deadline),
      failsWith: ({ data }: Message<ValidateChunk>, reason: string) => say(ChunkFailed, { attempt: data.attempt, index: data.index, kind: 'validate', reason }),
      handle: async (message: Message<ValidateChunk>, { signal }) => {
        await handle(message, signal);
        return say(ChunkValidated, { attempt: 1, index: message.data.index, fingerprint: 'spec', findings });
      },
    });

  const run = (one: CommandHandler, more: Partial<Worker> = {}, settings = {}) => {
    const ports = { log: streams.log(settings), parking: new PostgresParking(streams.pool), clock: Date, timeLimit: (ms: number) => AbortSignal.timeout(ms) };
    return new WorkerRunner({ name: 'spec-worker', reads: 'validator.commands', concurrency: 4, handlers: [one], ...more }, ports).run();
  };

  const answers = async (): Promise<string[]> =>
    (await readTopic(`${streams.prefix}validation.events`)).map(({ type, data }) => `${type.name} ${(data as ChunkValidated).index}`).sort();

  const eventuallyAnswered = (expected: string[]) =>
    eventually(`the answers are ${expected.join(', ')}`, async () => JSON.stringify(await answers()) === JSON.stringify([...expected].sort()));

  const parked = async (): Promise<string[]> => (await streams.pool.query<{ reason: string }>('select reason from streams.parked order by reason')).rows.map(({ reason }) => reason);

  it('answers what fails for good with its failure, parks it once, and goes on', async () => {
    const [story = ''] = validations(1);
    await run(handler(({ data }) => (data.index === 1 ? Promise.reject(new Error('The chunk is cursed.')) : Promise.resolve())));
    await streams.log().append([0, 1, 2].map((index) => command(story, index)));
    await eventuallyAnswered(['ChunkValidated 0', 'ChunkFailed 1', 'ChunkValidated 2']);
    expect(await parked()).toEqual(['The chunk is cursed.']);
  });

  it('finishes what is in hand when an operator pauses it, takes no more, and goes on when it is resumed', async () => {
    const [story = ''] = validations(1);
    const operator = new PostgresPauses(streams.pool);
    const pauses = new KnownPauses(operator, ['spec-worker']);
    let begun = 0;
    const work = Promise.withResolvers<void>();
    const one = handler(() => ((begun += 1), work.promise));
    const ports = { log: streams.log(), parking: new PostgresParking(streams.pool), clock: Date, timeLimit: (ms: number) => AbortSignal.timeout(ms), pauses };
    await new WorkerRunner({ name: 'spec-worker', reads: 'validator.commands', concurrency: 2, handlers: [one] }, ports).run();
    const ofOnePartition = Array.from({ length: 6 }, () => command(story, 0));
    await streams.log().append(ofOnePartition);
    await eventually('two are in hand', () => begun === 2);
    await operator.pause('spec-worker', 'anna', 'The disk is nearly full.');
    await pauses.look();
    work.resolve();
    await eventuallyAnswered(Array.from({ length: 2 }, () => 'ChunkValidated 0'));
    expect(begun).toBe(2);
    await operator.resume('spec-worker');
    await pauses.look();
    await eventuallyAnswered(Array.from({ length: 6 }, () => 'ChunkValidated 0'));
    expect(begun).toBe(6);
  });

  it('tries again what only cannot be reached, and parks nothing', async () => {
    const [story = ''] = validations(1);
    let tries = 0;
    await run(handler(() => (++tries < 4 ? Promise.reject(new Unavailable('The store is away.')) : Promise.resolve())));
    await streams.log().append([command(story, 0)]);
    await eventuallyAnswered(['ChunkValidated 0']);
    expect({ tries, parked: await parked() }).toEqual({ tries: 4, parked: [] });
  });

  it('hands out one by one what was in hand when a process ended, and gives up on what ended it three times', async () => {
    const [story = ''] = validations(1);
    const deliveries = new PostgresDeliveries(streams.pool);
    let side = 0;
    const widest: number[] = [];
    const runner = new WorkerRunner(
      {
        name: 'spec-worker',
        reads: 'validator.commands',
        concurrency: 4,
        handlers: [
          handler(async () => {
            widest.push(++side);
            await new Promise((resolve) => setImmediate(resolve));
            side -= 1;
          }),
        ],
      },
      { log: streams.log(), parking: new PostgresParking(streams.pool), clock: Date, timeLimit: (ms) => AbortSignal.timeout(ms), deliveries },
    );
    const lying = [0, 1, 2, 3, 4, 5].map((index): LogRecord => ({ ...command(story, index), topic: 'validator.commands', partition: 0, offset: index, timestamp: 0 }));
    // The first two were answered, and their offsets not let go yet.
    await deliveries.take('spec-worker', 'validator.commands', 0, { from: 2, to: 5 });
    for (let time = 0; time < 2; time++) await deliveries.count('spec-worker', 'validator.commands', 0, 3);
    const batch = { topic: 'validator.commands', partition: 0, generation: 1, signal: new AbortController().signal };
    const next: number[] = [];
    for (let from = 0; from < lying.length; from = next.at(-1)!) {
      if (from === 2) expect(await deliveries.inHand('spec-worker', 'validator.commands', 0)).toEqual({ from: 0, to: 5 });
      const verdict = await runner.handle({ ...batch, records: lying.slice(from) });
      next.push((verdict as { next: number }).next);
    }
    expect(next).toEqual([2, 3, 4, 5, 6]);
    expect(widest).toEqual([1, 2, 1, 1, 1]);
    await eventuallyAnswered(['ChunkValidated 0', 'ChunkValidated 1', 'ChunkValidated 2', 'ChunkFailed 3', 'ChunkValidated 4', 'ChunkValidated 5']);
    expect(await parked()).toEqual(['The process that worked on it ended, three times.']);
  });

  it('answers what is done at once, while a neighbour still works', async () => {
    const [story = ''] = validations(1);
    const slow = Promise.withResolvers<void>();
    await run(handler(({ data }) => (data.index === 0 ? slow.promise : Promise.resolve())));
    await streams.log().append([0, 1, 2].map((index) => command(story, index)));
    await eventuallyAnswered(['ChunkValidated 1', 'ChunkValidated 2']);
    slow.resolve();
    await eventuallyAnswered(['ChunkValidated 0', 'ChunkValidated 1', 'ChunkValidated 2']);
  });

  it('carries so many heavy commands out side by side as it is told, and their time begins with them', async () => {
    const [story = ''] = validations(1);
    let side = 0;
    let widest = 0;
    const heavy = handler(async () => {
      widest = Math.max(widest, ++side);
      await new Promise((resolve) => setTimeout(resolve, 250));
      side -= 1;
    }, 1_000);
    await run({ ...heavy, atOnce: 1 });
    await streams.log().append([0, 1, 2, 3, 4, 5].map((index) => command(story, index)));
    await eventuallyAnswered([0, 1, 2, 3, 4, 5].map((index) => `ChunkValidated ${index}`));
    expect(widest).toBe(1);
  });

  it('fails what takes longer than its limit', async () => {
    const [story = ''] = validations(1);
    await run(handler((_command, signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve())), 200));
    await streams.log().append([command(story, 0)]);
    await eventuallyAnswered(['ChunkFailed 0']);
    expect(await parked()).toEqual(['ValidateChunk took longer than 0.2 s.']);
  });

  it('skips what nobody waits for any more', async () => {
    const [story = ''] = validations(1);
    await run(handler(() => Promise.resolve()));
    await streams.log().append([command(story, 0, '2020-01-01T00:00:00.000Z'), command(story, 1)]);
    await eventuallyAnswered(['ChunkValidated 1']);
  });

  it('answers the publisher of a record that is no command, and of one that is refused, and goes on', async () => {
    const [story = ''] = validations(1);
    const refusesOne = handler(({ data }) => (data.index === 1 ? Promise.reject(new Rejected('Not today.')) : Promise.resolve()));
    await run({ ...refusesOne, failsWith: undefined }, { rejects: rejection });
    const nonsense = { ...command(story, 5), value: Buffer.from('no JSON') };
    await streams.log().append([nonsense, command(story, 1), command(story, 2)]);
    await eventuallyAnswered(['ChunkValidated 2']);
    const rejections = await readTopic(`${streams.prefix}validation.rejections`);
    expect(rejections.map(({ data }) => (data as CommandRejected).reason).sort()).toEqual(['Not today.', 'The value is not JSON in UTF-8.']);
    expect(await parked()).toEqual([]);
  });
});
