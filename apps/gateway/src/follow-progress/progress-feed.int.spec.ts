import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { databaseOf, migrate } from '@story-linter/nest-streams/prepare';
import { type Standing, ValidationQueries } from '@story-linter/read-model';
import { eventually, testDatabase, type TestDatabase } from '@story-linter/testing';
import type { Logger } from '@story-linter/telemetry';
import type { DataSource } from 'typeorm';
import { ProgressFeed } from './progress-feed.js';

const logger = { info: () => undefined, warn: () => undefined } as unknown as Logger;
const idleMs = 10_000;

describe('the progress feed', () => {
  let created: TestDatabase;
  let database: DataSource;
  let queries: ValidationQueries;
  let asked = 0;

  /** Counts how often PostgreSQL is asked. */
  class Counted extends ValidationQueries {
    override changed(...given: Parameters<ValidationQueries['changed']>) {
      asked += 1;
      return super.changed(...given);
    }
  }

  beforeAll(async () => {
    created = await testDatabase(import.meta.url);
    database = await databaseOf(created.url, 'spec').initialize();
    await migrate(database);
    queries = new Counted(database);
  });

  afterAll(async () => {
    await database?.destroy();
    await created?.drop();
  });

  const admitted = async (): Promise<string> => {
    const id = randomUUID();
    await database.query(`insert into admission.validation (id, tenant, payload_hash, deadline, command) values ($1, 'default', 'x', now(), '{"title":"Walk"}')`, [id]);
    return id;
  };

  const stands = (id: string, status: string, offset: number): Promise<unknown> =>
    database.query(
      `insert into read_model.validation (id, tenant, status, attempt, deadline, manuscript, words, chunks, validated, extracted, failed, errors, warnings, infos, characters, last_offset)
       values ($1, 'default', $2, 1, now(), '', 0, 9, 0, 0, 0, 0, 0, 0, 0, $3) on conflict (id) do update set status = $2, last_offset = $3`,
      [id, status, offset],
    );

  const seen = async (id: string): Promise<Standing> => (await new ValidationQueries(database).changed([{ id, seen: null }]))[0]!;

  /** So many ticks have passed, by another feed's count. */
  const ticked = async (times: number): Promise<void> => {
    let ticks = 0;
    class Ticking extends ValidationQueries {
      override changed(...given: Parameters<ValidationQueries['changed']>) {
        ticks += 1;
        return super.changed(...given);
      }
    }
    const leave = new AbortController();
    const waiting = new ProgressFeed(new Ticking(database), logger).follow(await seen(await admitted()), idleMs, leave.signal);
    await waiting.next();
    await eventually('ticks have passed', () => Promise.resolve(ticks >= times));
    leave.abort();
  };

  it('asks once a tick for two thousand followers, tells all of them, and asks no more when they are gone', async () => {
    const feed = new ProgressFeed(queries, logger);
    const id = await admitted();
    const from = await seen(id);
    const leave = new AbortController();
    const followers = Array.from({ length: 2_000 }, async () => {
      const positions: (string | null)[] = [];
      for await (const standing of feed.follow(from, idleMs, leave.signal)) if (standing) positions.push(standing.position);
      return positions;
    });
    asked = 0;
    const begun = Date.now();
    await stands(id, 'checking', 7);
    await eventually('a few ticks have passed', () => Promise.resolve(asked >= 4));
    expect(asked).toBeLessThanOrEqual((Date.now() - begun) / 200 + 1);
    await stands(id, 'completed', 8);
    const told = await Promise.all(followers);
    expect(new Set(told.map((positions) => positions.join()))).toEqual(new Set([',7,8']));
    const before = asked;
    await ticked(3);
    expect(asked).toBe(before);
    leave.abort();
  });

  it('holds for a follower who takes slowly only the latest standing', async () => {
    const feed = new ProgressFeed(queries, logger);
    const id = await admitted();
    const leave = new AbortController();
    const slow = feed.follow(await seen(id), idleMs, leave.signal);
    const quick = feed.follow(await seen(id), idleMs, leave.signal);
    await slow.next();
    await quick.next();
    for (const offset of [1, 2, 3, 4]) {
      await stands(id, 'checking', offset);
      expect((await quick.next()).value).toMatchObject({ position: String(offset) });
    }
    await stands(id, 'failed', 5);
    expect((await quick.next()).value).toMatchObject({ position: '5' });
    expect((await slow.next()).value).toMatchObject({ position: '5', status: 'failed' });
    expect(await slow.next()).toEqual({ done: true, value: undefined });
    leave.abort();
  });

  it('says that nothing came when nothing came for so long, and is over when its follower leaves', async () => {
    const feed = new ProgressFeed(queries, logger);
    const leave = new AbortController();
    const standings = feed.follow(await seen(await admitted()), 50, leave.signal);
    await standings.next();
    expect(await standings.next()).toEqual({ done: false, value: undefined });
    const waiting = standings.next();
    leave.abort();
    expect((await waiting).done ?? (await standings.next()).done).toBe(true);
  });
});
