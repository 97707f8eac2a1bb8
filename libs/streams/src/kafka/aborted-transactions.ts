import { createRequire } from 'node:module';

interface FetchedRecord {
  offset: string;
  /** The mark at a transaction's end; kafkajs hands none of these out. */
  isControlRecord: boolean;
  batchContext?: { producerId: string; inTransaction: boolean };
}

interface FetchedPartition {
  messages: FetchedRecord[];
  abortedTransactions?: { producerId: string; firstOffset: string }[] | null;
}

interface FetchResponse {
  decode: (payload: Buffer) => Promise<{ responses: { partitions: FetchedPartition[] }[] }>;
}

/**
 * Withholds what was said in transactions that were aborted: such records become control records, which count for the
 * position and are not handed out. A producer's records are withheld from where its aborted transaction begins, which may
 * be before what was fetched, to the mark at its end (as Kafka's own consumer does it).
 */
export const withholdAborted = (partition: FetchedPartition): void => {
  const { messages, abortedTransactions } = partition;
  if (!abortedTransactions?.length) return;
  const coming = [...abortedTransactions].sort((a, b) => Number(a.firstOffset) - Number(b.firstOffset));
  const aborted = new Set<string>();
  for (const record of messages) {
    while (coming[0] && Number(coming[0].firstOffset) <= Number(record.offset)) aborted.add(coming.shift()!.producerId);
    const { producerId, inTransaction } = record.batchContext ?? { producerId: '', inTransaction: false };
    if (record.isControlRecord) aborted.delete(producerId);
    else if (inTransaction && aborted.has(producerId)) record.isControlRecord = true;
  }
  partition.abortedTransactions = [];
};

/** Versions of Kafka's fetch that know transactions, and a decoder of their own in kafkajs; the others share these. */
const versions = [4, 5, 6, 7, 8, 9, 10, 11];

/**
 * Has kafkajs read every fetch through `withholdAborted`. Its own filter takes the broker's list of aborted transactions to
 * be in the order of their beginnings, but it is in that of their ends, and looks at one a record: of transactions that
 * overlap, records of an aborted one are handed out.
 */
export const mendAbortedTransactions = (): void => {
  const require = createRequire(import.meta.url);
  for (const version of versions) {
    const response = require(`kafkajs/src/protocol/requests/fetch/v${version}/response.js`) as FetchResponse;
    const { decode } = response;
    response.decode = async (payload) => {
      const decoded = await decode(payload);
      for (const { partitions } of decoded.responses) partitions.forEach(withholdAborted);
      return decoded;
    };
  }
};
