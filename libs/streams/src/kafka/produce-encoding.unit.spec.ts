import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { encodeProduce, type ProduceRequest } from './produce-encoding.js';

const require = createRequire(import.meta.url);
const encodedByKafkajs = require('kafkajs/src/protocol/requests/produce/v7/request.js') as (request: ProduceRequest) => { encode(): Promise<{ buffer: Buffer }> };

const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ minLength: 60, maxLength: 70 }), fc.constant('é'.repeat(9_000)));
const message = fc.record({ key: text, value: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)), headers: fc.dictionary(fc.string({ maxLength: 30 }), text, { maxKeys: 12 }) });
const partition = fc.record({ partition: fc.nat(100), firstSequence: fc.nat(2 ** 31 - 1), messages: fc.array(message, { minLength: 1, maxLength: 70 }) });
const request = fc.record({
  acks: fc.constantFrom(-1, 0, 1),
  timeout: fc.nat(100_000),
  transactionalId: fc.option(fc.string()),
  producerId: fc.bigInt({ min: -1n, max: 2n ** 62n }),
  producerEpoch: fc.nat(30_000),
  topicData: fc.array(fc.record({ topic: fc.string({ maxLength: 40 }), partitions: fc.array(partition, { maxLength: 3 }) }), { maxLength: 3 }),
});

describe('an append', () => {
  it('has the bytes that kafkajs gives it', async () => {
    const now = Date.now();
    await fc.assert(
      fc.asyncProperty(request, async (given) => {
        // kafkajs takes the clock's time unless it is told another.
        const timed = given.topicData.map((topic) => ({ ...topic, partitions: topic.partitions.map((one) => ({ ...one, messages: one.messages.map((said) => ({ ...said, timestamp: now })) })) }));
        const { buffer } = await encodedByKafkajs({ ...given, topicData: timed }).encode();
        expect(encodeProduce(given, now).equals(buffer)).toBe(true);
      }),
      { numRuns: 50 },
    );
  }, 60_000);
});
