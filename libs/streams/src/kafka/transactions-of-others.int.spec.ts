import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, testKafkaBrokers, TestStreams } from '@story-linter/testing';
import kafkajs, { type Producer, type Transaction } from 'kafkajs';
import type { KafkaLog } from './kafka-log.js';

describe('an inbox into which others write within transactions', () => {
  let streams: TestStreams;
  let producer: Producer;
  let other: Producer;
  let log: KafkaLog;
  const read: string[] = [];

  beforeAll(async () => {
    streams = await TestStreams.open(import.meta.url);
    const kafka = new kafkajs.Kafka({ brokers: testKafkaBrokers(), logLevel: kafkajs.logLevel.NOTHING });
    const transactional = (name: string) => kafka.producer({ transactionalId: `${streams.prefix}${name}`, idempotent: true, maxInFlightRequests: 1 });
    [producer, other] = [transactional('producer'), transactional('other')];
    await Promise.all([producer.connect(), other.connect()]);
    log = streams.log();
    await log.consume({
      group: 'readers',
      topic: 'validation.commands',
      handle: ({ records }) => {
        read.push(...records.map(({ value }) => value!.toString()));
        return Promise.resolve({ kind: 'advance', next: records.at(-1)!.offset + 1 });
      },
    });
  });

  afterAll(async () => {
    await Promise.all([producer.disconnect(), other.disconnect()]);
    await streams.close();
  });

  const say = (transaction: Transaction, value: string) => transaction.send({ topic: `${streams.prefix}validation.commands`, messages: [{ key: 'a', value, partition: 0 }] });

  const write = async (value: string, end: 'commit' | 'abort'): Promise<void> => {
    const transaction = await producer.transaction();
    await say(transaction, value);
    await transaction[end]();
  };

  /** Where the group stands, seen from outside. */
  const unread = async (): Promise<number> => {
    const admin = await log.admin();
    const topic = `${streams.prefix}validation.commands`;
    const [ends, groups] = await Promise.all([admin.fetchTopicOffsets(topic), admin.fetchOffsets({ groupId: `${streams.prefix}readers`, topics: [topic] })]);
    return Number(ends.find(({ partition }) => partition === 0)!.high) - Number(groups[0]!.partitions.find(({ partition }) => partition === 0)!.offset);
  };

  it('is read to its end when the last transaction was committed', async () => {
    await write('said', 'commit');
    await eventually('the position is at the end of the log', async () => (await unread()) === 0);
    expect(read).toEqual(['said']);
  });

  it('is read to its end when the last transaction was aborted, without what was said in it', async () => {
    await write('unsaid', 'abort');
    await eventually('the position is at the end of the log', async () => (await unread()) === 0);
    expect(read).toEqual(['said']);
  });

  it('is read without what was said in transactions that overlap, when the one that began first is aborted last', async () => {
    const first = await producer.transaction();
    await say(first, 'unsaid, begun first');
    const second = await other.transaction();
    await say(second, 'unsaid, begun second');
    await second.abort();
    await say(first, 'unsaid, in the middle');
    await first.abort();
    await write('said last', 'commit');
    await eventually('the position is at the end of the log', async () => (await unread()) === 0);
    expect(read).toEqual(['said', 'said last']);
  });
});
