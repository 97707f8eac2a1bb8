import { describe, expect, it } from '@jest/globals';
import { simulate } from './simulate.js';

/** `npm run simulate` runs thousands. */
const seeds = Array.from({ length: 120 }, (_, index) => index + 1);

describe('the simulated system', () => {
  it('comes to its end without a violation, whatever call fails and whoever crashes', async () => {
    for (const seed of seeds) expect({ seed, violations: (await simulate(seed)).violations }).toEqual({ seed, violations: [] });
  }, 60_000);

  it('runs the same way for the same seed', async () => {
    const told = async () => {
      const lines: string[] = [];
      await simulate(7, (line) => lines.push(line));
      return lines;
    };
    expect(await told()).toEqual(await told());
  });
});
