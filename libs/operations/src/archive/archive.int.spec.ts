import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { admissionErasureSchema, admissionSchema } from '@story-linter/admission';
import { contentSchema, erasureSchema, PostgresContentStore, PostgresErasures, ResultLookups } from '@story-linter/content-store';
import { encode, type EncodedMessage, isA, say, causedBy, ValidationStarted, decode } from '@story-linter/events';
import { databaseOf, migrate } from '@story-linter/nest-streams/prepare';
import { readModelSchema } from '@story-linter/read-model/schema';
import { FoldRunner, ParkedEvents, PostgresFoldStore } from '@story-linter/streams';
import { eventually, testDatabase, TestStreams } from '@story-linter/testing';
import { processManager, readModel } from '@story-linter/validation';
import pg from 'pg';
import { historyOf } from '../history/history.js';
import type { Operations } from '../operations.js';
import { layDown, storyOf } from '../rebuild/stories.fixture.js';
import { stateAt, surroundingsOf } from '../time-travel/time-travel.js';
import { validationIn } from './archive-file.js';
import type { CloudEventLine } from './archive-line.js';
import { exportEvents, type Exported } from './export.js';
import { importVerb } from './import.js';
import { replay } from './replay.js';

/** All that the gateway shows, but for offsets, which are places in the archive after a replay. */
const shown = async (url: string): Promise<unknown> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const rows = (table: string, order: string) => client.query<{ row: unknown }>(`select to_jsonb(t) - 'last_offset' - 'record_offset' as row from read_model.${table} t order by ${order}`);
  const all = [await rows('validation', 'id'), await rows('history', 'event_id'), await rows('finding', 'position'), await rows('report', 'validation')];
  await client.end();
  return all.map((table) => table.rows);
};

const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
const nobodyAsks = new AbortController().signal;

const prepareTables = async (url: string): Promise<void> => {
  const database = await databaseOf(url, 'spec').initialize();
  await migrate(database);
  await database.destroy();
};

/** A system with both folds running. */
const systemIn = async (specFile: string): Promise<{ streams: TestStreams; operations: Operations }> => {
  const streams = await TestStreams.open(specFile, [...contentSchema, ...erasureSchema, ...admissionSchema, ...admissionErasureSchema, ...readModelSchema]);
  for (const fold of [processManager, readModel])
    await new FoldRunner<object, unknown>(fold, { log: streams.log(), store: new PostgresFoldStore(streams.pool), lookups: new ResultLookups(new PostgresContentStore(streams.pool), new PostgresErasures(streams.pool)) }).run();
  return { streams, operations: { pool: streams.pool, log: streams.log(), settings: { brokers: '', databaseUrl: '', prefix: streams.prefix }, logger: silent } };
};

/** A story whose manuscript lies in the content store. */
const storyWithText = async (pool: TestStreams['pool'], text: string): Promise<{ id: string; events: EncodedMessage[] }> => {
  const contents = new PostgresContentStore(pool);
  const content = await contents.put('default', Buffer.from(text));
  const manuscript = await contents.put('default', Buffer.from(JSON.stringify({ title: 'Walk', files: [{ path: 'a.md', content }] })));
  const config = await contents.put('default', Buffer.from('{}'));
  const { id, events } = await storyOf(pool);
  const [first, ...rest] = events;
  const started = decode(first!);
  if (!isA(started, ValidationStarted)) throw new Error('A story begins with its start.');
  await pool.query(`insert into admission.validation (id, tenant, payload_hash, deadline, command, started) values ($1, 'default', 'hash', now(), '{"title":"Walk"}', true)`, [id]);
  return { id, events: [encode({ ...causedBy(started, say(ValidationStarted, { ...started.data, manuscript, config }), '/spec'), causationId: 'spec' }), ...rest] };
};

describe('an archive of events', () => {
  let folder: string;
  let here: Awaited<ReturnType<typeof systemIn>>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'story-ops-archive-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  beforeEach(async () => {
    here = await systemIn(import.meta.url);
  });
  afterEach(() => here?.streams.close());

  const ended = ({ pool }: Operations, count: number) =>
    eventually(`${count} have ended in both folds`, async () => (await pool.query(`select from streams.fold_state where state ->> 'phase' = 'ended'`)).rowCount === 2 * count);

  const archive = async (operations: Operations, exported: Exported): Promise<{ path: string; lines: CloudEventLine[]; outcome: Awaited<ReturnType<typeof exportEvents>> }> => {
    const lines: CloudEventLine[] = [];
    const outcome = await exportEvents(operations, exported, async (line) => void lines.push(line));
    const path = join(folder, `${randomUUID()}.ndjson`);
    await writeFile(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    return { path, lines, outcome };
  };

  const timeless = (lines: readonly CloudEventLine[]): string[] => lines.map(({ time: _time, logpartition: _partition, logoffset: _offset, ...line }) => JSON.stringify(line)).sort();

  it('carries a tenant into another system, where everything is as it was, and a second import changes nothing', async () => {
    const stories = await Promise.all(['Anna went to the mill.', 'Ben stayed.'].map((text) => storyWithText(here.streams.pool, text)));
    await here.operations.log.append(stories.flatMap(({ events }) => events));
    await ended(here.operations, 2);
    const { path, lines, outcome } = await archive(here.operations, { tenant: 'default' });
    expect(outcome).toMatchObject({ validations: 2, leftOut: 0, missing: [] });
    expect(lines.filter(({ type }) => type === 'story-linter.archive.Text.v1').map(({ data_base64: bytes }) => Buffer.from(bytes!, 'base64').toString())).toContain('Anna went to the mill.');

    const there = await systemIn(import.meta.url);
    try {
      const verb = importVerb(there.operations, path, () => undefined);
      expect((await verb.plan()).counts).toMatchObject({ validations: 2 });
      await verb.apply(nobodyAsks);
      await ended(there.operations, 2);
      const ids = (all: readonly CloudEventLine[]) => timeless(all.filter((line, index) => all.findIndex(({ id, subject }) => id === line.id && subject === line.subject) === index));
      const again = await archive(there.operations, { tenant: 'default' });
      expect(ids(again.lines)).toEqual(ids(lines));
      await verb.plan();
      await verb.apply(nobodyAsks);
      const sum = await there.streams.pool.query<{ rows: number }>('select count(*)::int as rows from read_model.history');
      expect(sum.rows[0]!.rows).toBe(stories.flatMap(({ events }) => events).length);
    } finally {
      await there.streams.close();
    }
  });

  it('lets a colleague see the same state from the file alone, discards included', async () => {
    const { id, events } = await storyOf(here.streams.pool, undefined, { withContent: false });
    await here.operations.log.append(events);
    // What the process manager says itself is parked behind the six.
    await eventually('it is stalled', async () => (await here.streams.pool.query('select from streams.parked')).rowCount === 7);
    const [row] = (await here.streams.pool.query<{ partition: number; offset: string }>('select partition, record_offset as offset from streams.parked order by record_offset limit 1')).rows;
    await new ParkedEvents(here.streams.pool).discard(readModel.name, { topic: readModel.reads, partition: row!.partition, offset: Number(row!.offset) }, 'The spec wants it so.');
    await layDown(here.streams.pool, id);
    const { path } = await archive(here.operations, { validation: id });
    const { history, surroundings } = await validationIn(path, id);
    const mine = await historyOf(here.operations, id);
    expect(history.events).toEqual(mine.events);
    for (const place of mine.events.keys())
      expect(await stateAt(history, surroundings, place)).toEqual(await stateAt(mine, await surroundingsOf(here.operations, id), place));
  });

  it('replays into an empty database what the services made of the events, and says nothing', async () => {
    const { id, events } = await storyWithText(here.streams.pool, 'Anna went to the mill.');
    await here.operations.log.append(events);
    await ended(here.operations, 1);
    const { path } = await archive(here.operations, { validation: id });
    const scratch = await testDatabase(import.meta.url);
    try {
      expect(await replay(path, scratch.url, prepareTables, nobodyAsks)).toMatchObject({ validations: 1, parked: 0 });
      expect(await shown(scratch.url)).toEqual(await shown(here.streams.databaseUrl));
      await expect(replay(path, scratch.url, prepareTables, nobodyAsks)).rejects.toThrow(/holds tables of this system already/);
    } finally {
      await scratch.drop();
    }
  });

  it('refuses to mix two histories of one validation', async () => {
    const { id, events } = await storyOf(here.streams.pool);
    await here.operations.log.append(events);
    await ended(here.operations, 1);
    const { path } = await archive(here.operations, { validation: id });
    const [first] = (await readFile(path, 'utf8')).split('\n');
    await writeFile(path, `${first}\n`);
    await expect(importVerb(here.operations, path, () => undefined).plan()).rejects.toThrow(/has another history here/);
  });
});
