import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Kafka, Partitioners, logLevel } from 'kafkajs';
import pg from 'pg';
import { testDatabase, testKafkaBrokers, type TestDatabase } from './test-database.js';

describe('The engines that a test run has for itself', () => {
  let database: TestDatabase;
  const kafka = new Kafka({ clientId: 'engines-spec', brokers: testKafkaBrokers(), logLevel: logLevel.NOTHING });

  beforeAll(async () => {
    database = await testDatabase(import.meta.url);
  });
  afterAll(async () => database.drop());

  it('give every spec file an empty PostgreSQL 18 database', async () => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const version = await client.query<{ server_version: string }>('show server_version');
    const tables = await client.query("select from information_schema.tables where table_schema = 'public'");
    await client.end();
    expect(version.rows[0]?.server_version).toMatch(/^18\./);
    expect(tables.rowCount).toBe(0);
  });

  it('carry a message through Kafka from a producer to a group of consumers', async () => {
    const topic = `engines-spec-${Date.now()}`;
    const admin = kafka.admin();
    await admin.connect();
    await admin.createTopics({ topics: [{ topic, numPartitions: 2 }], waitForLeaders: false });
    const producer = kafka.producer({ idempotent: true, maxInFlightRequests: 1, createPartitioner: Partitioners.DefaultPartitioner });
    await producer.connect();
    await producer.send({ topic, messages: [{ key: 'book', value: 'Call me Ishmael.' }] });

    const consumer = kafka.consumer({ groupId: `${topic}-readers`, maxWaitTimeInMs: 100 });
    await consumer.connect();
    await consumer.subscribe({ topic, fromBeginning: true });
    const read = await new Promise<string | undefined>((resolve, reject) => {
      consumer.run({ eachMessage: async ({ message }) => resolve(message.value?.toString()) }).catch(reject);
    });
    await Promise.all([consumer.disconnect(), producer.disconnect(), admin.disconnect()]);
    expect(read).toBe('Call me Ishmael.');
  });

  it('keep Kafka from inventing topics that nobody created', async () => {
    const admin = kafka.admin();
    await admin.connect();
    await expect(admin.fetchTopicMetadata({ topics: ['nobody-made-me'] })).rejects.toThrow(/does not host this topic/);
    await admin.disconnect();
  });
});
