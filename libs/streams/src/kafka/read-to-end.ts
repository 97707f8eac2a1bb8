import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Admin, Partitioners } from 'kafkajs';
import { asError, Unavailable } from '../ports/failures.js';
import type { Batch, LogRecord, Verdict } from '../ports/log.js';
import { backoffMs } from './backoff.js';
import type { KafkaLog } from './kafka-log.js';

/** Offsets from which partitions are read; those that are not named are not read. */
export type ReadFrom = ReadonlyMap<number, number>;

export interface ReadOptions {
  topic: string;
  /** Stands before the names of topics and groups. */
  prefix: string;
  /** All partitions from their beginning where it is left out. */
  from?: ReadFrom;
  /** Milliseconds without a further record after which it gives up; 30,000 unless given. */
  patienceMs?: number;
}

/** Where a partition was read: from an offset up to, not including, the end that it had then. */
export interface ReadRange {
  partition: number;
  from: number;
  end: number;
}

/** Nothing more of a partition comes before the answer. */
export type TakeRecords = (records: readonly LogRecord[]) => void | Promise<void>;

/**
 * Hands out what lies in a topic now, in the order of each partition, up to the ends at the time of asking: for looking
 * into the log, not for following it. It leaves no group behind.
 *
 * @throws Unavailable when Kafka hands nothing more out before the end
 */
export const readToEnd = async (log: KafkaLog, { topic, prefix, from, patienceMs = 30_000 }: ReadOptions, take: TakeRecords): Promise<ReadRange[]> => {
  const admin = await log.admin();
  const offsets = await offsetsOf(admin, prefix + topic);
  const ranges = offsets
    .map(({ partition, low, high }) => ({ partition, from: Math.max(Number(low), (from ? from.get(partition) : 0) ?? Number(high)), end: Number(high) }))
    .filter((range) => range.from < range.end);
  if (ranges.length === 0) return [];
  const reading = new Reading(ranges, take, patienceMs);
  const group = `reader.${randomUUID()}`;
  const consumption = await log.consume({ group, topic, handle: (batch) => reading.handle(batch), begin: (partition) => Promise.resolve(reading.begin(partition) ?? Number(offsets.find((one) => one.partition === partition)?.high ?? 0)) });
  try {
    await reading.done;
  } finally {
    reading.stop();
    await consumption.stop();
  }
  await admin.deleteGroups([prefix + group]);
  return ranges;
};

const offsetAttempts = 5;

/** While a partition changes its leader, the client asks the one before once more. @throws Unavailable */
const offsetsOf = async (admin: Admin, topic: string): Promise<Awaited<ReturnType<Admin['fetchTopicOffsets']>>> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await admin.fetchTopicOffsets(topic);
    } catch (thrown) {
      if (attempt === offsetAttempts) throw new Unavailable(`Kafka could not tell the offsets of ${topic}: ${asError(thrown).message}`, { cause: thrown });
      await sleep(backoffMs(attempt));
    }
  }
};

class Reading {
  private readonly left: Map<number, ReadRange>;
  private readonly read = Promise.withResolvers<void>();
  private patience: NodeJS.Timeout;

  constructor(
    ranges: readonly ReadRange[],
    private readonly take: TakeRecords,
    private readonly patienceMs: number,
  ) {
    this.left = new Map(ranges.map((range) => [range.partition, { ...range }]));
    this.patience = this.wait();
  }

  get done(): Promise<void> {
    return this.read.promise;
  }

  begin(partition: number): number | undefined {
    return this.left.get(partition)?.from;
  }

  stop(): void {
    clearTimeout(this.patience);
  }

  /** What comes from before the offset wanted was fetched before the seek. */
  async handle({ partition, records }: Batch): Promise<Verdict> {
    const next = records.at(-1)!.offset + 1;
    const range = this.left.get(partition);
    if (!range) return { kind: 'advance', next };
    const wanted = records.filter(({ offset }) => offset >= range.from && offset < range.end);
    if (next <= range.from) return { kind: 'seek', offset: range.from };
    range.from = next;
    try {
      if (wanted.length > 0) await this.take(wanted);
    } catch (thrown) {
      this.read.reject(thrown);
    }
    clearTimeout(this.patience);
    this.patience = this.wait();
    if (next >= range.end) this.left.delete(partition);
    if (this.left.size === 0) this.read.resolve();
    return { kind: 'advance', next };
  }

  private wait(): NodeJS.Timeout {
    return setTimeout(() => this.read.reject(new Unavailable(`Kafka has handed nothing out for ${this.patienceMs / 1000} s, with ${this.left.size} partitions still to be read.`)), this.patienceMs);
  }
}

const choose = Partitioners.DefaultPartitioner();

/** The partition in which the messages of a key lie, as the client chooses it. */
export const partitionOfKey = (topic: string, key: string, partitions: number): number =>
  choose({ topic, partitionMetadata: Array.from({ length: partitions }, (_, partitionId) => ({ partitionErrorCode: 0, partitionId, leader: 0, replicas: [0], isr: [0] })), message: { key, value: null } });
