import { decode, type Message } from '@story-linter/events';
import kafkajs, { type EachBatchPayload } from 'kafkajs';
import { eventually } from '../eventually.js';
import { testKafkaBrokers } from './test-database.js';

const { Kafka, logLevel } = kafkajs;

/** Every message that lies in a topic now, in the order of each partition, repeats included. */
export const readTopic = async (topic: string): Promise<Message[]> => {
  const kafka = new Kafka({ brokers: testKafkaBrokers(), logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  await admin.connect();
  const ends = (await admin.fetchTopicOffsets(topic)).map(({ partition, high }) => ({ partition, high: Number(high) })).filter(({ high }) => high > 0);
  await admin.disconnect();
  const left = new Set(ends.map(({ partition }) => partition));
  const messages: Message[] = [];
  const consumer = kafka.consumer({ groupId: `reader.${topic}.${Math.random().toString(36).slice(2)}`, maxWaitTimeInMs: 20 });
  const take = ({ batch }: EachBatchPayload): Promise<void> => {
    if (left.has(batch.partition)) messages.push(...batch.messages.map(({ key, headers, value }) => decode({ key, headers: headers ?? {}, value })));
    const end = ends.find(({ partition }) => partition === batch.partition)?.high ?? 0;
    if (Number(batch.lastOffset()) >= end - 1) left.delete(batch.partition);
    return Promise.resolve();
  };
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  await consumer.run({ eachBatch: take });
  await eventually(`${topic} is read to its end`, () => left.size === 0);
  await consumer.disconnect();
  return messages;
};
