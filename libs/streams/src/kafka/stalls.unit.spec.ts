import { describe, expect, it } from '@jest/globals';
import { Stalls } from './stalls.js';

const at = (committed: number, end: number) => [{ partition: 3, committed, end }];

describe('a partition', () => {
  it('is stalled when its position has not moved for the limit while the log had more', () => {
    const stalls = new Stalls(30_000);
    expect(stalls.look(at(5, 9), 0)).toEqual([]);
    expect(stalls.look(at(5, 10), 29_999)).toEqual([]);
    expect(stalls.look(at(5, 12), 30_000)).toEqual([3]);
  });

  it('is not stalled when it has read to the end, however long ago', () => {
    const stalls = new Stalls(30_000);
    stalls.look(at(9, 9), 0);
    expect(stalls.look(at(9, 9), 90_000)).toEqual([]);
    expect(stalls.look(at(9, 10), 90_001)).toEqual([]);
  });

  it('is not stalled while it moves, however slowly', () => {
    const stalls = new Stalls(30_000);
    for (let step = 0; step < 10; step++) expect(stalls.look(at(step, 100), step * 20_000)).toEqual([]);
  });

  it('begins anew when it comes back after having been somebody else’s', () => {
    const stalls = new Stalls(30_000);
    stalls.look(at(5, 9), 0);
    stalls.look([], 10_000);
    expect(stalls.look(at(5, 9), 40_000)).toEqual([]);
  });
});
