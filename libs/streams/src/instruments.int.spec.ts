import { exporter, provider } from './collected-metrics.fixture.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, TestStreams } from '@story-linter/testing';
import { FoldRunner } from './fold/fold-runner.js';
import { chunk, poison, tally, tallySchema, validations } from './fold/tally.fixture.js';
import { Unavailable } from './ports/failures.js';
import { PostgresFoldStore } from './postgres/postgres-fold-store.js';

type Attributes = Record<string, string | number>;

describe('what the streams tell an operator in figures', () => {
  let streams: TestStreams;

  beforeAll(async () => {
    streams = await TestStreams.open(import.meta.url, tallySchema);
  });
  afterAll(async () => {
    await streams.close();
    await provider.shutdown();
  });

  /** The latest value with these attributes, summed over all others. */
  const value = async (name: string, wanted: Attributes): Promise<number | undefined> => {
    await provider.forceFlush();
    const points = exporter
      .getMetrics()
      .at(-1)!
      .scopeMetrics.flatMap(({ metrics: all }) => all)
      .filter(({ descriptor }) => descriptor.name === `story_linter.streams.${name}`)
      .flatMap(({ dataPoints }) => dataPoints as { attributes: Attributes; value: number | { count: number } }[])
      .filter(({ attributes }) => Object.entries(wanted).every(([key, one]) => attributes[key] === one));
    return points.length === 0 ? undefined : points.reduce((sum, { value: one }) => sum + (typeof one === 'number' ? one : one.count), 0);
  };

  it('is how much was handled, put off, parked and halted, and how far behind each partition is', async () => {
    const log = streams.log({ stallMs: 800 });
    const [sound = '', spoilt = ''] = validations(2);
    let failures = 0;
    const away = () => (failures++ < 2 ? Promise.reject(new Unavailable('Kafka is away.')) : Promise.resolve(new Map<string, unknown>()));
    const store = new PostgresFoldStore(streams.pool);
    await log.append([...[0, 1, 2].map((index) => chunk(sound, index)), chunk(spoilt, poison), chunk(spoilt, 1)]);
    await new FoldRunner({ ...tally, lookups: () => ['a result'] }, { log, store, lookups: { find: away } }).run();
    await log.consume({ group: 'halting', topic: 'validation.events', handle: () => Promise.resolve({ kind: 'halt', reason: 'An operator is needed.' }) });

    const told = (name: string, attributes: Attributes, wanted: number) =>
      eventually(`${name} ${JSON.stringify(attributes)} is ${wanted}`, async () => (await value(name, attributes)) === wanted);
    const { partition } = await eventually('the events lie in a partition', async () => {
      const { rows } = await streams.pool.query<{ partition: number }>("select partition from streams.parked where parked_group = 'tally'");
      return rows[0];
    });
    await told('records', { group: 'tally', verdict: 'advance' }, 5);
    await told('unavailable', { group: 'tally' }, 2);
    await told('parked', { group: 'tally' }, 2);
    await told('lag', { group: 'tally', partition }, 0);
    await told('stalled', { group: 'tally' }, 0);
    await told('halted', { group: 'tally' }, 0);
    expect(await value('halted', { group: 'halting' })).toBeGreaterThan(0);
    expect(await value('appended', {})).toBeGreaterThanOrEqual(5);
    expect(await value('rebalances', { group: 'tally' })).toBeGreaterThan(0);
    expect(await value('batch.duration', { group: 'tally' })).toBeGreaterThan(0);
  });
});
