import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@story-linter/testing';
import pg from 'pg';
import { Audit } from './audit.js';
import { auditSchema } from './audit-schema.js';
import { carryOut, planOf, refuse } from './carry-out.js';
import type { Plan, Verb } from './plan.js';

const operator = { who: 'anna@night', reason: 'the chapter is poisoned' };
const on = new AbortController().signal;

describe('carrying out what an operator asks for', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let waiting: number;
  let applied: number;

  beforeAll(async () => {
    database = await testDatabase(import.meta.url);
    pool = new pg.Pool({ connectionString: database.url, max: 4 });
    pool.on('error', () => undefined);
    for (const statement of auditSchema) await pool.query(statement);
  });
  afterAll(async () => {
    await pool?.end();
    await database?.drop();
  });
  beforeEach(() => {
    waiting = 3;
    applied = 0;
  });

  const plan = async (): Promise<Plan> => ({ summary: [`${waiting} go`], counts: { waiting }, sample: [], stops: [], size: waiting, willNot: [], fingerprint: String(waiting) });

  const discard = (parameters: object = { id: 7 }): Verb<{ gone: number }> => ({
    name: 'parked discard',
    target: '7',
    parameters: { ...parameters },
    destructive: true,
    plan,
    apply: async () => {
      applied += 1;
      return { gone: waiting };
    },
  });

  const outcomes = async (): Promise<string[]> => (await new Audit(pool).list({ limit: 2 })).map(({ outcome }) => outcome);

  it('applies a plan, and writes down who did what, why, and what came of it', async () => {
    const { id } = await planOf(pool, discard(), operator);
    expect(await carryOut(pool, discard(), id, operator, on)).toEqual({ gone: 3 });
    const [last, first] = await new Audit(pool).list({ limit: 2 });
    expect(last).toMatchObject({ ...operator, verb: 'parked discard', target: '7', parameters: { id: 7 }, plan: id, outcome: 'done', details: { gone: 3 } });
    expect(first).toMatchObject({ outcome: 'begun', attempt: last!.attempt });
  });

  it('estimates the time from how long it took before, and says that it is not known the first time', async () => {
    const slow = { ...discard({ id: 9 }), name: 'parked redrive' };
    const first = await planOf(pool, slow, operator);
    expect(first.estimatedSeconds).toBeNull();
    await carryOut(pool, slow, first.id, operator, on);
    const { rows } = await pool.query<{ seconds: number }>("select extract(epoch from max(at) - min(at))::float8 as seconds from operations.audit where verb = 'parked redrive'");
    waiting = 6;
    expect((await planOf(pool, slow, operator)).estimatedSeconds).toBeCloseTo(rows[0]!.seconds * 2, 6);
  });

  it('applies a plan once, though two come with it at the same moment', async () => {
    const { id } = await planOf(pool, discard(), operator);
    const both = await Promise.allSettled([carryOut(pool, discard(), id, operator, on), carryOut(pool, discard(), id, operator, on)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(applied).toBe(1);
  });

  it.each<[string, () => Promise<unknown>, RegExp]>([
    [
      'when things have changed since',
      async () => {
        const { id } = await planOf(pool, discard(), operator);
        waiting = 4;
        return carryOut(pool, discard(), id, operator, on);
      },
      /has changed since/,
    ],
    ['without a reason', async () => carryOut(pool, discard(), (await planOf(pool, discard(), operator)).id, { who: 'anna' }, on), /needs a reason/],
    ['with the plan of another request', async () => carryOut(pool, discard({ id: 8 }), (await planOf(pool, discard(), operator)).id, operator, on), /something else/],
    ['with a plan that nobody made', () => carryOut(pool, discard(), '00000000-0000-4000-8000-000000000000', operator, on), /There is no plan/],
    [
      'with a plan of long ago',
      async () => {
        const { id } = await planOf(pool, discard(), operator);
        await pool.query("update operations.plan set expires_at = now() - interval '1 second' where id = $1", [id]);
        return carryOut(pool, discard(), id, operator, on);
      },
      /has expired/,
    ],
    ['when it is not confirmed', () => refuse(pool, discard(), operator, 'Another name was typed.'), /Another name/],
  ])('does nothing %s, and writes the refusal down', async (_when, attempt, why) => {
    await expect(attempt()).rejects.toThrow(why);
    expect(applied).toBe(0);
    expect((await outcomes())[0]).toBe('refused');
  });

  it('writes down what failed, and what was interrupted', async () => {
    const failing = { ...discard(), apply: () => Promise.reject(new Error('Kafka is away')) };
    await expect(carryOut(pool, failing, (await planOf(pool, failing, operator)).id, operator, on)).rejects.toThrow('Kafka is away');
    expect(await outcomes()).toEqual(['failed', 'begun']);
    const leave = new AbortController();
    const interrupted = { ...discard(), apply: async () => (leave.abort(), { gone: 1 }) };
    await carryOut(pool, interrupted, (await planOf(pool, interrupted, operator)).id, operator, leave.signal);
    expect(await outcomes()).toEqual(['interrupted', 'begun']);
  });

  it.each(["update operations.audit set who = 'nobody'", 'delete from operations.audit', 'truncate operations.audit'])('cannot be made undone: %s', async (statement) => {
    await expect(pool.query(statement)).rejects.toThrow('can only be appended to');
  });
});
