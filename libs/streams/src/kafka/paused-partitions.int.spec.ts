import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually, TestStreams } from '@story-linter/testing';
import { chunk, validations } from '../fold/tally.fixture.js';
import type { Batch, Verdict } from '../ports/log.js';

describe('a partition that is paused for slow work', () => {
  let streams: TestStreams;

  beforeEach(async () => {
    streams = await TestStreams.open(import.meta.url);
  });
  afterEach(() => streams.close());

  it('is delivered again when partitions are assigned anew before the work is done', async () => {
    const subscription = { group: 'slow', topic: 'validation.events' };
    const generations: number[] = [];
    let finish: (verdict: Verdict) => void = () => undefined;
    const slowOnce = ({ generation, records }: Batch): Promise<Verdict> => {
      generations.push(generation);
      if (generations.length === 1) return new Promise((resolve) => (finish = resolve));
      return Promise.resolve({ kind: 'advance', next: records.at(-1)!.offset + 1 });
    };
    const log = streams.log({ patienceMs: 20 });
    const consumption = await log.consume({ ...subscription, handle: slowOnce });
    await log.append([chunk(validations(1)[0]!, 0)]);
    await eventually('the work has begun', () => generations.length === 1);

    const other = streams.log();
    await other.consume({ ...subscription, handle: () => Promise.resolve({ kind: 'unavailable', reason: 'Not me.' }) });
    await other.stop();
    await eventually('it is delivered again', () => generations.length > 1);
    expect(generations.at(-1)).toBeGreaterThan(generations[0]!);
    finish({ kind: 'unavailable', reason: 'Late, and of no account.' });
    expect(consumption.condition().halted).toEqual([]);
  });
});
