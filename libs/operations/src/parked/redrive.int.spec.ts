import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { contentSchema, erasureSchema, PostgresContentStore, PostgresErasures, ResultLookups } from '@story-linter/content-store';
import { causedBy, CheckContinuity, ChunkFailed, ChunkValidated, encode, type Message, RetryRequested, RetryValidation, say, type Saying, SchemaExtracted, StoryParsed, ValidateChunk, ValidationStarted } from '@story-linter/events';
import { readModelSchema } from '@story-linter/read-model/schema';
import { type CommandHandler, FoldRunner, PostgresFoldStore, PostgresParking, WorkerRunner } from '@story-linter/streams';
import { eventually, TestStreams } from '@story-linter/testing';
import { processManager, readModel } from '@story-linter/validation';
import type { Operations } from '../operations.js';
import { layDown, storyOf } from '../rebuild/stories.fixture.js';
import { parkedFailures, parkedRecord, parkedRows } from './parked-records.js';
import { redrive, type RedriveOptions } from './redrive.js';
import { discardParkedVerb } from './verbs.js';

const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
const nobodyAsks = new AbortController().signal;
const options: RedriveOptions = { retry: false, maxFailures: 0.1, max: 1_000, maxReplays: 3, waitMs: 15_000 };
const reference = `sha256:${'a'.repeat(64)}`;
const findings = { error: 0, warning: 0, info: 0 };

describe('redriving what is parked', () => {
  let streams: TestStreams;
  let operations: Operations;
  let looking: NodeJS.Timeout | undefined;

  beforeEach(async () => {
    streams = await TestStreams.open(import.meta.url, [...contentSchema, ...erasureSchema, ...readModelSchema]);
    operations = { pool: streams.pool, log: streams.log(), settings: { brokers: '', databaseUrl: '', prefix: streams.prefix }, logger: silent };
  });
  afterEach(async () => {
    clearInterval(looking);
    await streams.close();
  });

  const counts = async (group: string) => (await parkedFailures(streams.pool, { group })).map(({ count, waiting }) => ({ count, waiting }));

  describe("events of a fold, some validations' content missing among good ones", () => {
    beforeEach(async () => {
      const lookups = new ResultLookups(new PostgresContentStore(streams.pool), new PostgresErasures(streams.pool));
      const fold = new FoldRunner(readModel, { log: streams.log(), store: new PostgresFoldStore(streams.pool), lookups });
      await fold.run();
      looking = setInterval(() => void fold.redrive().catch(() => undefined), 50);
    });

    const completed = async (): Promise<number> => (await streams.pool.query(`select from read_model.validation where status = 'completed'`)).rowCount ?? 0;

    const parkedStories = async (poisonous: number, good: number): Promise<string[]> => {
      const stories = await Promise.all(Array.from({ length: poisonous + good }, (_, index) => storyOf(streams.pool, undefined, { withContent: index >= poisonous })));
      await operations.log.append(stories.flatMap(({ events }) => events));
      await eventually('the good ones are completed, the others parked', async () => (await completed()) === good && (await parkedRows(streams.pool, {})).length === poisonous);
      return stories.slice(0, poisonous).map(({ id }) => id);
    };

    it('begins with one, and leaves the others alone when that one fails again', async () => {
      await parkedStories(13, 2);
      expect(await counts('saga.read-model')).toEqual([{ count: 13, waiting: 13 * 5 }]);
      const { counts: results, stopped } = await redrive(operations, {}, options, nobodyAsks);
      expect(results).toEqual({ CONFIRMED: 0, UNCHANGED: 1, UNKNOWN: 0, NOT_ATTEMPTED: 12 });
      expect(stopped).toBe('1 of 1 failed again, more than 10 %.');
    });

    it('has all applied in order once their cause is gone, stops past the share of failures, and goes on when it is run again', async () => {
      const ids = await parkedStories(13, 2);
      const order = (await parkedRows(streams.pool, {})).map(({ key }) => key);
      const [still = '', late = ''] = [order[5], order[8]];
      for (const id of ids) if (id !== still && id !== late) await layDown(streams.pool, id);
      const first = await redrive(operations, {}, options, nobodyAsks);
      expect(first.counts).toEqual({ CONFIRMED: 9, UNCHANGED: 2, UNKNOWN: 0, NOT_ATTEMPTED: 2 });
      for (const id of [still, late]) await layDown(streams.pool, id);
      expect((await redrive(operations, {}, options, nobodyAsks)).counts).toEqual({ CONFIRMED: 4, UNCHANGED: 0, UNKNOWN: 0, NOT_ATTEMPTED: 0 });
      expect({ completed: await completed(), parked: await counts('saga.read-model') }).toEqual({ completed: 15, parked: [] });
    });

    it('leaves alone what was redriven often enough', async () => {
      await parkedStories(1, 0);
      const results = [];
      for (let time = 0; time < 3; time++) results.push(...(await redrive(operations, {}, { ...options, maxReplays: 2 }, nobodyAsks)).items.map(({ result }) => result));
      expect(results).toEqual(['UNCHANGED', 'UNCHANGED', 'NOT_ATTEMPTED']);
    });

    it('says that it is not known where nobody takes the request up, and asks again for nothing', async () => {
      await parkedStories(1, 0);
      clearInterval(looking);
      expect((await redrive(operations, {}, { ...options, waitMs: 300 }, nobodyAsks)).counts).toMatchObject({ UNKNOWN: 1 });
    });

    it('is not needed for what is discarded: the failure goes, what waits behind it is redriven', async () => {
      const [id = ''] = await parkedStories(1, 0);
      const [row] = await parkedRows(streams.pool, {});
      expect(await parkedRecord(streams.pool, row!.id)).toMatchObject({ key: id, headers: { ce_type: 'story-linter.ChunkValidated.v1', ce_subject: id } });
      expect((await parkedRecord(streams.pool, row!.id))?.behind).toHaveLength(5);
      await discardParkedVerb(operations, { ids: [row!.id] }, 'The spec wants it so.').apply(nobodyAsks);
      expect((await streams.pool.query('select from streams.discarded')).rowCount).toBe(1);
      expect(await counts('saga.read-model')).toEqual([{ count: 1, waiting: 4 }]);
      await layDown(streams.pool, id);
      expect((await redrive(operations, { key: id }, options, nobodyAsks)).counts).toMatchObject({ CONFIRMED: 1 });
      expect((await streams.pool.query('select from streams.parked')).rowCount).toBe(0);
    });
  });

  describe('commands of a worker', () => {
    const id = '0b7f3c52-6d0e-4d5a-9c3f-2f1a7e5b8c90';
    let cursed: Set<number>;

    const tell = (...sayings: Saying[]) => operations.log.append(sayings.map((saying) => encode(causedBy({ id: 'spec', subject: id, tenantId: 'default', correlationId: id }, saying, '/spec'))));

    const validate: CommandHandler = {
      handles: ValidateChunk,
      timeLimitMs: 10_000,
      failsWith: ({ data }, reason) => say(ChunkFailed, { attempt: (data as ValidateChunk).attempt, index: (data as ValidateChunk).index, kind: 'validate', reason }),
      handle: async ({ data }) => {
        const { attempt, index } = data as ValidateChunk;
        if (cursed.has(index)) throw new Error(`The chunk ${index} is cursed.`);
        return say(ChunkValidated, { attempt, index, fingerprint: 'spec', findings });
      },
    };

    const conclude: CommandHandler = { handles: CheckContinuity, timeLimitMs: 10_000, handle: async () => undefined };

    const work = async (name: string, reads: 'validator.commands' | 'validation.commands', handlers: CommandHandler[]) => {
      const log = streams.log();
      await new WorkerRunner({ name, reads, concurrency: 4, handlers }, { log, parking: new PostgresParking(streams.pool), clock: Date, timeLimit: (ms) => AbortSignal.timeout(ms) }).run();
      return log;
    };

    beforeEach(async () => {
      cursed = new Set();
      await new FoldRunner(processManager, { log: streams.log(), store: new PostgresFoldStore(streams.pool) }).run();
    });

    const begin = () =>
      tell(
        say(ValidationStarted, { payloadHash: 'b'.repeat(64), manuscript: reference, config: reference, chunking: { maxCharacters: 50_000 }, window: 32, deadline: '2030-01-01T00:00:00.000Z' }),
        say(StoryParsed, { attempt: 1, fingerprint: 'spec', chunks: 2, words: 100 }),
        ...[0, 1].map((index) => say(SchemaExtracted, { attempt: 1, index, fingerprint: 'spec', facts: 1 })),
      );

    /** Commands whose offsets the worker has let go: they do not come again by themselves. */
    const letGo = async (): Promise<number> => {
      const [committed] = await (await operations.log.admin()).fetchOffsets({ groupId: `${streams.prefix}validator`, topics: [`${streams.prefix}validator.commands`] });
      return committed!.partitions.reduce((sum, { offset }) => sum + Math.max(Number(offset), 0), 0);
    };

    const phase = async () => (await streams.pool.query<{ phase: string }>(`select state ->> 'phase' as phase from streams.fold_state where key = $1`, [id])).rows[0]?.phase;

    it('go into the inbox again byte for byte while their validation waits for them, as they do for a release that did not know them', async () => {
      const old = await work('validator', 'validator.commands', []);
      await begin();
      await eventually('both are parked, and nobody was told', async () => (await parkedRows(streams.pool, {})).length === 2 && (await letGo()) === 2);
      await old.stop();
      await work('validator', 'validator.commands', [validate, conclude]);
      const { counts: results } = await redrive(operations, {}, options, nobodyAsks);
      expect(results).toEqual({ CONFIRMED: 2, UNCHANGED: 0, UNKNOWN: 0, NOT_ATTEMPTED: 0 });
      await eventually('the story goes on to its end', async () => (await phase()) === 'concluding');
      expect(await parkedRows(streams.pool, {})).toEqual([]);
    });

    it('are counted on, and parked anew, when they fail again', async () => {
      const old = await work('validator', 'validator.commands', []);
      await begin();
      await eventually('both are parked', async () => (await parkedRows(streams.pool, {})).length === 2 && (await letGo()) === 2);
      await old.stop();
      cursed = new Set([0, 1]);
      await work('validator', 'validator.commands', [validate, conclude]);
      const { items } = await redrive(operations, {}, options, nobodyAsks);
      expect(items.map(({ result, why }) => [result, why?.replace(/chunk \d/, 'chunk n')])).toEqual([
        ['UNCHANGED', 'The chunk n is cursed.'],
        ['NOT_ATTEMPTED', '1 of 1 failed again, more than 10 %.'],
      ]);
      expect((await parkedRows(streams.pool, {})).map(({ replays }) => replays).sort()).toEqual([0, 1]);
    });

    it('need another attempt where theirs has failed, which is asked for once a validation', async () => {
      cursed = new Set([0, 1]);
      await work('validator', 'validator.commands', [validate, conclude]);
      let asked = 0;
      const retry: CommandHandler = {
        handles: RetryValidation,
        timeLimitMs: 10_000,
        handle: async ({ data }: Message) => {
          asked += 1;
          const { attempt } = data as RetryValidation;
          return say(RetryRequested, { attempt: attempt + 1, follows: attempt, deadline: '2030-01-01T00:00:00.000Z' });
        },
      };
      await work('saga.command-side', 'validation.commands', [retry]);
      await begin();
      await eventually('the attempt has failed', async () => (await phase()) === 'ended');
      expect((await redrive(operations, {}, options, nobodyAsks)).items.map(({ why }) => why)).toEqual(['Its attempt has failed; --retry asks for another.']);
      cursed = new Set();
      expect((await redrive(operations, {}, { ...options, retry: true }, nobodyAsks)).counts).toEqual({ CONFIRMED: 1, UNCHANGED: 0, UNKNOWN: 0, NOT_ATTEMPTED: 0 });
      expect({ asked, parked: await parkedRows(streams.pool, {}) }).toEqual({ asked: 1, parked: [] });
    });
  });
});
