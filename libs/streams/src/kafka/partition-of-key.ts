const seed = 0x9747b28c;
const mix = 0x5bd1e995;

/**
 * The partition that Kafka's own clients and kafkajs choose for a key: MurmurHash2 of its bytes, without the sign
 * (org.apache.kafka.common.utils.Utils). kafkajs computes it in integers without a limit, which takes several times what
 * an event's fold does.
 */
export const partitionOfKey = (key: string, partitions: number): number => (murmur2(Buffer.from(key)) & 0x7fffffff) % partitions;

const murmur2 = (bytes: Buffer): number => {
  const words = bytes.length >> 2;
  let hash = seed ^ bytes.length;
  for (let word = 0; word < words; word++) {
    let part = Math.imul(bytes.readInt32LE(word * 4), mix);
    part = Math.imul(part ^ (part >>> 24), mix);
    hash = Math.imul(hash, mix) ^ part;
  }
  const rest = bytes.subarray(words * 4);
  for (let at = rest.length - 1; at >= 0; at--) hash ^= rest[at]! << (8 * at);
  if (rest.length > 0) hash = Math.imul(hash, mix);
  hash = Math.imul(hash ^ (hash >>> 13), mix);
  return hash ^ (hash >>> 15);
};
