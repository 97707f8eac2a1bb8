import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { topicsWithPrefix } from '@story-linter/events';
import { eventually, TestCluster } from '@story-linter/testing';
import kafkajs from 'kafkajs';
import type { StreamLogger } from './kafka-client.js';
import { KafkaLog } from './kafka-log.js';
import { createTopics } from './topics.js';

const { Kafka, logLevel, Partitioners } = kafkajs;
const silent: StreamLogger = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
const topic = 'validation.events';

/** Enough keys that every partition gets one. */
const keys = Array.from({ length: 60 }, (_, index) => `key ${index}`);

describe('a broker that dies while messages for all three are under way', () => {
  let cluster: TestCluster;
  let logs: KafkaLog[];

  const log = (clientId: string): KafkaLog => {
    const one = new KafkaLog({ brokers: cluster.brokers, clientId, logger: silent });
    logs.push(one);
    return one;
  };

  beforeEach(async () => {
    logs = [];
    cluster = await TestCluster.start(3);
    await createTopics(await log('topics').admin(), topicsWithPrefix(''), 3);
  });
  afterEach(async () => {
    await Promise.all(logs.map((one) => one.stop()));
    await cluster.stop();
  });

  const found = async (): Promise<Set<string>> => {
    const reader = log('reader');
    const ends = await eventually('every partition has a leader', () => Promise.all(Array.from({ length: 12 }, (_, partition) => reader.bounds(topic, partition))), 30_000);
    let left = ends.reduce((sum, { end }) => sum + end, 0);
    const values = new Set<string>();
    await reader.consume({
      group: 'reader',
      topic,
      handle: ({ records }) => {
        for (const { value } of records) values.add(value!.toString());
        left -= records.length;
        return Promise.resolve({ kind: 'advance', next: records.at(-1)!.offset + 1 });
      },
    });
    await eventually('all was read', () => left <= 0);
    return values;
  };

  it('loses nothing that was acknowledged; kafkajs by itself leaves out what moves to a broker that has answered', async () => {
    const ours = log('ours');
    const plain = new Kafka({ brokers: cluster.brokers.split(','), logLevel: logLevel.NOTHING }).producer({ idempotent: true, maxInFlightRequests: 1, createPartitioner: Partitioners.DefaultPartitioner });
    let answers = 0;
    plain.on(plain.events.REQUEST, ({ payload }) => void (answers += payload.apiName === 'Produce' ? 1 : 0));
    await plain.connect();
    const messages = (sender: string, round: string) => keys.map((key) => ({ topic, key, headers: {}, value: Buffer.from(`${sender} ${round} ${key}`) }));
    const sendPlain = (round: string) => plain.send({ topic, acks: -1, messages: messages('plain', round).map(({ key, value }) => ({ key, value })) });
    await Promise.all([ours.append(messages('ours', 'first')), sendPlain('first')]);

    const victim = cluster.names[1]!;
    cluster.freeze(victim);
    answers = 0;
    const appended = ours.append(messages('ours', 'second'));
    const sent = sendPlain('second');
    // They answer once the silent one is out of every partition's in-sync replicas, and so leads none.
    await eventually('the two others have answered', () => answers === 2);
    await cluster.kill(victim);
    await Promise.all([appended, sent]);
    await plain.disconnect();

    const values = await found();
    const lost = (sender: string) => messages(sender, 'second').filter(({ value }) => !values.has(value.toString())).length;
    expect(lost('ours')).toBe(0);
    expect(lost('plain')).toBeGreaterThan(0);
  });
});
