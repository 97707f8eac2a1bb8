import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lagOf } from './lag.js';
import { unreadAges } from './unread-age.js';

describe('how far a group is behind', () => {
  it.each([
    ['stands at the end', 10, { start: 0, end: 10 }, { messages: 0, lost: 0, diverged: false }],
    ['has some before it', 4, { start: 0, end: 10 }, { messages: 6, lost: 0, diverged: false }],
    ['has committed nothing and the log has dropped its beginning', undefined, { start: 7, end: 10 }, { messages: 3, lost: 0, diverged: false }],
    ['was overtaken by what the log drops', 4, { start: 7, end: 10 }, { messages: 3, lost: 3, diverged: false }],
    ['stands beyond the end of a log that lost a tail', 12, { start: 0, end: 10 }, { messages: 0, lost: 0, diverged: true }],
  ])('is told when it %s', (_what, position, bounds, expected) => {
    expect(lagOf(0, position, bounds)).toMatchObject(expected);
  });
});

describe('the age of the oldest unread record', () => {
  const now = 2_000_000_000_000;

  it('is found within two per cent, or sixteen milliseconds, of the truth, whatever lies in the log', async () => {
    const log = fc.array(fc.integer({ min: 0, max: 40 * 86_400_000 }), { minLength: 1, maxLength: 30 }).map((ages) => ages.sort((a, b) => b - a));
    await fc.assert(
      fc.asyncProperty(log, fc.nat(29), async (ages, at) => {
        const position = at % ages.length;
        const offsetsAt = async (timestamp: number) => new Map([[0, ages.filter((age) => now - age < timestamp).length]]);
        const age = (await unreadAges(offsetsAt, new Map([[0, position]]), now)).get(0)!;
        const oldest = ages[position]!;
        expect(Math.abs(age - oldest)).toBeLessThanOrEqual(Math.max(oldest * 0.02, 16));
      }),
    );
  });
});
