import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type PartitionMetadata, Partitioners } from 'kafkajs';
import { partitionOfKey } from './partition-of-key.js';

describe('the partition of a key', () => {
  it('is the one that kafkajs chooses', () => {
    const choose = Partitioners.DefaultPartitioner();
    const ids = fc.constantFrom('', '/0', '/17', '/4711').map((index) => `${randomUUID()}${index}`);
    fc.assert(
      fc.property(fc.oneof(ids, fc.string({ unit: 'binary' })), fc.integer({ min: 1, max: 100 }), (key, partitions) => {
        const partitionMetadata = Array.from({ length: partitions }, (_, partitionId) => ({ partitionId, leader: 1 }) as PartitionMetadata);
        expect(partitionOfKey(key, partitions)).toBe(choose({ topic: 'any', partitionMetadata, message: { key, value: null } }));
      }),
      { numRuns: 1_000 },
    );
  });
});
