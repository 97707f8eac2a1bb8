import { readdirSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';

export interface Cut {
  partition: number;
  /** The log ends here now. */
  end: number;
  /** Offsets that are gone. */
  lost: number;
}

interface StoredBatch {
  firstOffset: number;
  lastOffset: number;
  /** Where the batch begins in the file, in bytes. */
  at: number;
}

/** The partitions of a topic, the one first that was written last: where stories are in flight. The broker has to be down. */
export const lastWritten = (kafkaFolder: string, topic: string): number[] =>
  readdirSync(kafkaFolder)
    .filter((name) => new RegExp(`^${topic.replaceAll('.', '\\.')}-\\d+$`).test(name))
    .map((name) => ({ partition: Number(name.slice(topic.length + 1)), written: statSync(lastSegment(join(kafkaFolder, name))).mtimeMs }))
    .sort((one, other) => other.written - one.written)
    .map(({ partition }) => partition);

/**
 * Takes the tail of a partition's log away, as a broker loses it that comes up without its unflushed pages: the last
 * segment is cut in front of the batch that holds `offset`, and what is derived from it (indexes, producers' states) is
 * removed, so that the broker finds a shorter log and nothing amiss.
 */
export const cutTail = (kafkaFolder: string, topic: string, partition: number, offset: number): Cut => {
  const folder = join(kafkaFolder, `${topic}-${partition}`);
  const segment = lastSegment(folder);
  const batches = batchesIn(readFileSync(segment));
  const cut = batches.find(({ lastOffset }) => lastOffset >= offset);
  if (!cut) throw new Error(`${segment} does not hold ${offset}.`);
  truncateSync(segment, cut.at);
  for (const name of readdirSync(folder).filter((one) => /\.(index|timeindex|txnindex|snapshot)$/.test(one))) rmSync(join(folder, name));
  return { partition, end: cut.firstOffset, lost: batches.at(-1)!.lastOffset + 1 - cut.firstOffset };
};

const lastSegment = (folder: string): string => {
  const last = readdirSync(folder)
    .filter((name) => name.endsWith('.log'))
    .sort()
    .at(-1);
  if (!last) throw new Error(`There is no segment in ${folder}.`);
  return join(folder, last);
};

const lengthAt = 8;
const headerBytes = 12;
const lastOffsetDeltaAt = 23;

/** Kafka's record batches: first offset (8 bytes), length of what follows (4), …, last offset's distance (4 at 23). */
const batchesIn = (bytes: Buffer): StoredBatch[] => {
  const batches: StoredBatch[] = [];
  for (let at = 0; at + lastOffsetDeltaAt + 4 <= bytes.length; ) {
    const firstOffset = Number(bytes.readBigInt64BE(at));
    batches.push({ firstOffset, lastOffset: firstOffset + bytes.readInt32BE(at + lastOffsetDeltaAt), at });
    at += headerBytes + bytes.readInt32BE(at + lengthAt);
  }
  return batches;
};
