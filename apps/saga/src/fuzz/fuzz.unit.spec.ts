import { describe, expect, it } from '@jest/globals';
import { fuzz } from './fuzz.js';
import { goldenMessages } from './golden-messages.js';

describe('whatever comes out of Kafka', () => {
  it('is taken, or refused with a reason, and neither ends nor hangs its reader (`npm run fuzz` sends more)', () => {
    const results = fuzz(goldenMessages(), 25, 1);
    expect(results.flatMap(({ faults }) => faults)).toEqual([]);
    expect(results.length).toBeGreaterThan(15);
    for (const { refused } of results) expect(refused).toBeGreaterThan(0);
    expect(results.some(({ taken }) => taken > 0)).toBe(true);
  });
});
