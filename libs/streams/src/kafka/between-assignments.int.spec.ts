import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually, testKafkaBrokers, TestStreams } from '@story-linter/testing';
import type { Consumer, Kafka } from 'kafkajs';
import { chunk, validations } from '../fold/tally.fixture.js';
import type { Batch, Verdict } from '../ports/log.js';
import { kafkaClient, type StreamLogger } from './kafka-client.js';
import { PartitionConsumer } from './partition-consumer.js';

const silent: StreamLogger = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
const times = { sessionTimeoutMs: 3_000, patienceMs: 20, stallMs: 60_000 };

/** kafkajs as it is, whose consumers can be made to tell an event once more. */
const telling = (): { kafka: Kafka; consumers: Consumer[]; tell: (event: 'consumer.rebalancing') => void } => {
  const real = kafkaClient({ brokers: testKafkaBrokers().join(','), clientId: 'spec', logger: silent });
  const listeners = new Map<string, () => void>();
  const consumers: Consumer[] = [];
  const consumer: Kafka['consumer'] = (config) => {
    const one = real.consumer(config);
    const listen = Object.getOwnPropertyDescriptor(one, 'on')!.value as (event: string, listener: () => void) => () => void;
    const remember = (event: string, listener: () => void) => {
      listeners.set(event, listener);
      return listen(event, listener);
    };
    consumers.push(Object.assign(one, { on: remember as Consumer['on'] }));
    return one;
  };
  return { kafka: Object.assign(Object.create(real) as Kafka, { consumer }), consumers, tell: (event) => listeners.get(event)?.() };
};

describe('a consumer between two assignments', () => {
  let streams: TestStreams;
  let consumer: PartitionConsumer | undefined;

  beforeEach(async () => {
    streams = await TestStreams.open(import.meta.url);
  });
  afterEach(async () => {
    await consumer?.stop();
    await streams.close();
  });

  const consume = async (kafka: Kafka, handle: (batch: Batch) => Promise<Verdict>): Promise<void> => {
    consumer = new PartitionConsumer(kafka, { group: 'between', topic: 'validation.events', handle }, streams.prefix, times, () => Promise.resolve([]), silent);
    await consumer.start();
    await eventually('it has joined', () => consumer?.condition().joined);
  };

  const advance = ({ records }: Batch): Verdict => ({ kind: 'advance', next: records.at(-1)!.offset + 1 });

  it('goes on with the old one when a rebalance is told of and none follows', async () => {
    const { kafka, tell } = telling();
    const generations: number[] = [];
    await consume(kafka, (batch) => {
      batch.signal.throwIfAborted();
      generations.push(batch.generation);
      return Promise.resolve(advance(batch));
    });
    const [story = ''] = validations(1);
    await streams.log().append([chunk(story, 0)]);
    await eventually('it works', () => generations.length === 1);

    tell('consumer.rebalancing');
    expect(consumer?.condition().joined).toBe(false);

    await eventually('it counts as joined again', () => consumer?.condition().joined);
    await streams.log().append([chunk(story, 1)]);
    await eventually('the next record is handled', () => generations.length === 2);
  });

  it('lets a late verdict be that comes while kafkajs has no group; the next assignment delivers again', async () => {
    const { kafka, consumers } = telling();
    const finish: ((verdict: Verdict) => void)[] = [];
    const strays: unknown[] = [];
    const stray = (reason: unknown) => void strays.push(reason);
    process.on('unhandledRejection', stray);
    await consume(kafka, () => new Promise((resolve) => finish.push(resolve)));
    await streams.log().append([chunk(validations(1)[0]!, 0)]);
    await eventually('the work has begun, and its partition is paused', () => finish.length === 1 && consumers[0]!.paused().length === 1);

    await consumers[0]!.disconnect();
    finish[0]!({ kind: 'seek', offset: 0 });
    await consumer!.start();

    await eventually('it is delivered again', () => finish.length === 2);
    process.off('unhandledRejection', stray);
    expect(strays).toEqual([]);
    finish[1]!({ kind: 'advance', next: 1 });
  });
});
