import type { EncodedMessage, RecordToDecode } from '@story-linter/events';

/** A record as it lies in a partition. */
export interface LogRecord extends RecordToDecode {
  topic: string;
  partition: number;
  offset: number;
  /** Milliseconds since 1970 by the broker's clock; for display, no decision depends on it. */
  timestamp: number;
  /** Counts the partition's leaders; the one that took this record. Unset where a log does not tell. */
  leaderEpoch?: number;
}

/** Consecutive records of one partition, in offset order, never empty. */
export interface Batch {
  topic: string;
  partition: number;
  /** Changes with every assignment: what was cached under an earlier one is void. */
  generation: number;
  records: readonly LogRecord[];
  /** Aborted when the assignment is lost or the service stops; then the answer no longer matters. */
  signal: AbortSignal;
}

/** What a consumer of a partition wants next. */
export type Verdict =
  /** Go on at `next`; everything below it is done and may be committed as a hint. */
  | { kind: 'advance'; next: number }
  /** Deliver from `offset` on; nothing was done. */
  | { kind: 'seek'; offset: number }
  /** Deliver the same again after a bounded, growing pause. */
  | { kind: 'unavailable'; reason: string }
  /** Deliver the same again once `until` resolves; an operator wants it so. */
  | { kind: 'hold'; reason: string; until: Promise<void> }
  /** Deliver nothing more of this partition; the reason is for an operator. */
  | { kind: 'halt'; reason: string };

/** Must not throw: whatever goes wrong is a verdict. */
export type HandleBatch = (batch: Batch) => Promise<Verdict>;

export interface Subscription {
  group: string;
  topic: string;
  handle: HandleBatch;
  /** Where a partition that was just assigned begins, for a consumer that remembers it elsewhere than in the log's hint. @throws Unavailable */
  begin?(partition: number): Promise<number>;
}

export interface Consumption {
  /** Stops fetching, aborts what is in hand, leaves the group. */
  stop(): Promise<void>;
  /** Partitions that were halted, with the reason; and those waiting for something unavailable. */
  condition(): ConsumptionCondition;
}

export interface ConsumptionCondition {
  joined: boolean;
  halted: { partition: number; reason: string }[];
  waiting: { partition: number; reason: string }[];
}

/** The log: Kafka, or the simulator's. */
export interface Log {
  /**
   * Appends in the order given and resolves once every message is acknowledged by all in-sync replicas.
   * Appends of one log run one after the other. A message may lie in the log more than once, under one id.
   *
   * @throws Unavailable when the outcome is unknown.
   */
  append(messages: readonly EncodedMessage[]): Promise<void>;

  /** Identity of the cluster, as far as it can tell one. @throws Unavailable */
  clusterId(): Promise<string>;

  /** First offset that is still there, and the offset that the next record will get. @throws Unavailable */
  bounds(topic: string, partition: number): Promise<{ start: number; end: number }>;

  consume(subscription: Subscription): Promise<Consumption>;
}
