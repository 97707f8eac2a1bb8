import { Kafka, logLevel } from 'kafkajs';

export const [brokers, databaseUrl] = process.argv.slice(2);

export const kafka = new Kafka({ brokers: [brokers], clientId: 'loop', logLevel: logLevel.NOTHING });

export const partitions = 12;

/** As the project's own consumers fetch. */
export const fetching = { sessionTimeout: 10_000, minBytes: 1, maxWaitTimeInMs: 250 };

/** Says that it reads, and ends when its parent does. */
export const begin = async (consumer, topic, eachBatch) => {
  process.on('disconnect', () => process.exit());
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  consumer.on(consumer.events.GROUP_JOIN, () => process.send('reads'));
  await consumer.run({ partitionsConsumedConcurrently: partitions, eachBatch });
};
