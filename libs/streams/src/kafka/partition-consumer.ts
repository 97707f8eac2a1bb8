import { setTimeout as sleep } from 'node:timers/promises';
import type { Consumer, EachBatchPayload, Kafka, KafkaMessage } from 'kafkajs';
import { beginCounting, instruments } from '../instruments.js';
import { asError } from '../ports/failures.js';
import type { Consumption, ConsumptionCondition, LogRecord, Subscription, Verdict } from '../ports/log.js';
import { backoffMs } from './backoff.js';
import type { StreamLogger } from './kafka-client.js';
import { type PartitionLook, Stalls } from './stalls.js';

export interface ConsumerTimes {
  /** Milliseconds without a heartbeat after which the group takes a member for dead. */
  sessionTimeoutMs: number;
  /** Milliseconds that the fetch loop waits for a batch before the partition is paused and the work goes on beside it. */
  patienceMs: number;
  /** Milliseconds that a position may stand still while the log has more. */
  stallMs: number;
}

/** Of a partition at a time: a batch of some hundred events. All of them are decoded at once, so this bounds what a catching-up consumer holds. */
const batchBytes = 256 * 1024;

/** Where the group stands in partitions, and where they end. */
export type LookAtPartitions = (group: string, topic: string, partitions: readonly number[]) => Promise<PartitionLook[]>;

interface PausedPartition {
  reason: string;
  /** Halted for good, held back by an operator, or waiting for something unavailable. */
  why: 'halted' | 'held' | 'waiting';
}

/**
 * Consumes one topic in one group and hands batches to the subscription. The fetch loop, and so the heartbeats, never
 * wait for slow work: past the patience the partition is paused and its verdict carried out when it comes.
 */
export class PartitionConsumer implements Consumption {
  private consumer?: Consumer;
  private generation = 0;
  private assignment = new AbortController();
  private readonly paused = new Map<number, PausedPartition>();
  private readonly failures = new Map<number, number>();
  /** Partitions with a batch that has no verdict yet. */
  private readonly inHand = new Set<number>();
  /** Partitions that have handed out a batch since the assignment. */
  private readonly begun = new Set<number>();
  private readonly stalls: Stalls;
  private stalled: number[] = [];
  private mine: readonly number[] = [];
  private watch?: NodeJS.Timeout;
  /** Offsets that Kafka is still to be told, the newest of each partition. */
  private readonly untold = new Map<number, number>();
  private telling?: Promise<void>;
  private joined = false;
  private stopping = false;

  constructor(
    private readonly kafka: Kafka,
    private readonly subscription: Subscription,
    private readonly prefix: string,
    private readonly times: ConsumerTimes,
    private readonly look: LookAtPartitions,
    private readonly logger: StreamLogger,
  ) {
    this.stalls = new Stalls(times.stallMs);
  }

  /** The topic's name in the cluster. */
  private get topic(): string {
    return this.prefix + this.subscription.topic;
  }

  async start(): Promise<void> {
    const { group } = this.subscription;
    const consumer = this.kafka.consumer({
      groupId: this.prefix + group,
      sessionTimeout: this.times.sessionTimeoutMs,
      heartbeatInterval: Math.floor(this.times.sessionTimeoutMs / 5),
      rebalanceTimeout: 30_000,
      minBytes: 1,
      maxWaitTimeInMs: 250,
      maxBytesPerPartition: batchBytes,
      allowAutoTopicCreation: false,
      retry: { initialRetryTime: 100, maxRetryTime: 2_000, retries: 8, restartOnFailure: () => Promise.resolve(!this.stopping) },
    });
    this.consumer = consumer;
    consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => this.assigned(payload.memberAssignment[this.topic] ?? []));
    consumer.on(consumer.events.REBALANCING, () => this.lost('the group is rebalancing'));
    consumer.on(consumer.events.HEARTBEAT, () => this.stillMine());
    consumer.on(consumer.events.CRASH, ({ payload }) => {
      this.lost(payload.error.message);
      if (!payload.restart && !this.stopping) void this.startAgain();
    });
    consumer.on(consumer.events.END_BATCH_PROCESS, ({ payload }) => this.passOver(payload.partition, payload.batchSize, payload.lastOffset));
    clearInterval(this.watch);
    this.watch = setInterval(() => void this.lookForStalls(), this.times.stallMs / 4).unref();
    await consumer.connect();
    await consumer.subscribe({ topic: this.topic, fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: 12,
      eachBatch: (payload) => this.eachBatch(payload),
    });
  }

  async stop(): Promise<void> {
    this.stopping = true;
    clearInterval(this.watch);
    this.lost('the service stops');
    const left = Promise.resolve(this.telling).then(() => this.consumer?.disconnect());
    await Promise.race([left, sleep(5_000, undefined, { ref: false })]);
  }

  condition(): ConsumptionCondition {
    const all = [...this.paused].map(([partition, { reason, why }]) => ({ partition, reason, why }));
    const plain = (which: PausedPartition['why']) => all.filter(({ why }) => why === which).map(({ partition, reason }) => ({ partition, reason }));
    const standing = this.stalled.map((partition) => ({ partition, reason: 'The position does not move while the log has more.' }));
    return { joined: this.joined, halted: plain('halted'), waiting: [...plain('waiting'), ...standing] };
  }

  /** kafkajs gives up for good on errors it takes for bugs; a service must not. */
  private async startAgain(): Promise<void> {
    for (let failuresInARow = 0; !this.stopping; failuresInARow++) {
      await sleep(backoffMs(failuresInARow));
      try {
        return await this.start();
      } catch (thrown) {
        this.logger.error({ group: this.subscription.group, reason: asError(thrown).message }, 'the consumer could not start again');
      }
    }
  }

  private assigned(partitions: readonly number[]): void {
    this.lost('the partitions are assigned anew');
    this.generation += 1;
    this.mine = partitions;
    beginCounting(this.subscription.group);
    instruments.rebalances.add(1, { group: this.subscription.group });
    this.assignment = new AbortController();
    this.joined = true;
    // kafkajs keeps pauses over a rejoin, those for slow work included, whose late verdict counts no more.
    const stillPaused = this.consumer?.paused() ?? [];
    if (stillPaused.length > 0) this.consumer?.resume(stillPaused);
    this.paused.clear();
    this.begun.clear();
    for (const partition of partitions) void this.seekToBegin(partition, this.generation);
  }

  /**
   * Kafka takes us for a member although the assignment counts as lost: the group's coordinator moved before the
   * rebalance was done, and the new one knows nothing of it. No assignment follows then; the old one goes on.
   */
  private stillMine(): void {
    if (this.stopping || this.generation === 0 || !this.assignment.signal.aborted) return;
    this.logger.info({ group: this.subscription.group }, 'a rebalance came to nothing');
    this.assigned(this.mine);
  }

  /** A consumer that has fallen silent with nothing in hand is started anew; one that works too long is only told of. */
  private async lookForStalls(): Promise<void> {
    const { group } = this.subscription;
    instruments.halted.record([...this.paused.values()].filter(({ why }) => why === 'halted').length, { group });
    try {
      const looks = await this.look(this.prefix + group, this.topic, this.mine);
      for (const { partition, end, committed } of looks) instruments.lag.record(Math.max(0, end - committed), { group, partition });
      const working = looks.filter(({ partition }) => !this.paused.has(partition));
      this.stalled = this.stalls.look(working, performance.now());
      instruments.stalled.record(this.stalled.length, { group });
      if (this.stalled.length === 0 || this.stopping) return;
      this.logger.error({ group, partitions: this.stalled, inHand: [...this.inHand] }, 'positions do not move while the log has more');
      if (this.stalled.every((partition) => !this.inHand.has(partition))) await this.consumer?.disconnect().then(() => this.startAgain());
    } catch (thrown) {
      this.logger.debug({ group, reason: asError(thrown).message }, 'positions could not be looked at');
    }
  }

  /** The hint in Kafka may be ahead of what was really done; without a seek nothing would come until the log grows. */
  private async seekToBegin(partition: number, generation: number): Promise<void> {
    if (!this.subscription.begin) return;
    for (let failuresInARow = 0; generation === this.generation && !this.stopping && !this.begun.has(partition); failuresInARow++) {
      try {
        const offset = await this.subscription.begin(partition);
        if (generation === this.generation && !this.begun.has(partition)) this.consumer?.seek({ topic: this.topic, partition, offset: String(offset) });
        return;
      } catch (thrown) {
        this.logger.warn({ topic: this.topic, partition, reason: asError(thrown).message }, 'where a partition begins cannot be read yet');
        await sleep(backoffMs(failuresInARow), undefined, { ref: false });
      }
    }
  }

  private lost(reason: string): void {
    this.joined = false;
    if (!this.stopping) this.untold.clear();
    this.assignment.abort(new Error(reason));
  }

  private async eachBatch(payload: EachBatchPayload): Promise<void> {
    const { partition } = payload.batch;
    this.begun.add(partition);
    const records = payload.batch.messages.map((message) => toRecord(this.subscription.topic, partition, message));
    const { generation } = this;
    let from = 0;
    while (from < records.length && payload.isRunning() && !payload.isStale() && generation === this.generation) {
      const rest = records.slice(from);
      const verdict = await this.patiently(payload, rest, generation);
      if (verdict?.kind !== 'advance') {
        if (verdict) this.carryOut(partition, verdict, generation);
        break;
      }
      this.failures.delete(partition);
      from = records.findIndex(({ offset }) => offset >= verdict.next);
      payload.resolveOffset(String(verdict.next - 1));
      const next = from < 0 ? Number(payload.batch.lastOffset()) + 1 : verdict.next;
      this.letGo(partition, next);
      if (from < 0) break;
    }
    await payload.heartbeat();
  }

  /** The verdict, if it comes in time; otherwise the partition is paused and the verdict carried out later. */
  private async patiently(payload: EachBatchPayload, records: readonly LogRecord[], generation: number): Promise<Verdict | undefined> {
    const { partition } = payload.batch;
    const { topic } = this.subscription;
    const begun = performance.now();
    this.inHand.add(partition);
    const work = this.subscription.handle({ topic, partition, generation, records, signal: this.assignment.signal }).then((verdict) => {
      this.inHand.delete(partition);
      this.tell(verdict, records, (performance.now() - begun) / 1000);
      return verdict;
    });
    const impatience = new AbortController();
    const verdict = await Promise.race([work, sleep(this.times.patienceMs, undefined, { signal: impatience.signal }).catch(() => undefined)]);
    impatience.abort();
    if (verdict) return verdict;
    if (generation !== this.generation) return undefined;
    payload.pause();
    void work.then((late) => this.carryOutLate(partition, late, generation));
    return undefined;
  }

  private tell(verdict: Verdict, records: readonly LogRecord[], seconds: number): void {
    const { group } = this.subscription;
    const { kind } = verdict;
    const concerned = kind === 'advance' ? records.filter(({ offset }) => offset < verdict.next) : records;
    instruments.records.add(concerned.length, { group, verdict: kind });
    instruments.batchSeconds.record(seconds, { group });
    if (kind === 'unavailable') instruments.unavailable.add(1, { group });
  }

  private carryOutLate(partition: number, verdict: Verdict, generation: number): void {
    if (generation !== this.generation || this.stopping) return;
    if (verdict.kind !== 'advance') return this.carryOut(partition, verdict, generation);
    const { topic } = this;
    this.failures.delete(partition);
    this.letGo(partition, verdict.next);
    this.steer((consumer) => {
      consumer.seek({ topic, partition, offset: String(verdict.next) });
      consumer.resume([{ topic, partitions: [partition] }]);
    });
  }

  /**
   * The end of somebody's transaction takes an offset in the log, and so does what was aborted, but no batch holds them:
   * left uncommitted, a partition with nothing to read would look like one that stands still.
   */
  private passOver(partition: number, records: number, last: string): void {
    if (records === 0 && !this.assignment.signal.aborted) this.letGo(partition, Number(last) + 1);
  }

  /**
   * Tells Kafka where the group stands, beside the work and not before the next of it: one request at a time, in which all
   * partitions go that have moved meanwhile. What is told too late, or not at all, is repeated.
   */
  private letGo(partition: number, next: number): void {
    this.untold.set(partition, next);
    this.telling ??= this.tellAll().finally(() => (this.telling = undefined));
  }

  private async tellAll(): Promise<void> {
    const { topic } = this;
    while (this.untold.size > 0) {
      const offsets = [...this.untold].map(([partition, next]) => ({ topic, partition, offset: String(next) }));
      this.untold.clear();
      try {
        await this.consumer?.commitOffsets(offsets);
      } catch (thrown) {
        this.logger.warn({ topic, offsets, reason: asError(thrown).message }, 'offsets could not be committed; their work will be repeated');
      }
    }
  }

  /** While kafkajs is without its group, between a crash and the next assignment, it throws; that assignment begins anew. */
  private steer(action: (consumer: Consumer) => void): void {
    try {
      if (this.consumer) action(this.consumer);
    } catch (thrown) {
      this.logger.debug({ group: this.subscription.group, reason: asError(thrown).message }, 'the consumer is between two assignments');
    }
  }

  private carryOut(partition: number, verdict: Exclude<Verdict, { kind: 'advance' }>, generation: number): void {
    if (generation !== this.generation || this.stopping) return;
    const { topic } = this;
    const here = [{ topic, partitions: [partition] }];
    if (verdict.kind === 'seek') {
      const { offset } = verdict;
      this.steer((consumer) => {
        consumer.seek({ topic, partition, offset: String(offset) });
        consumer.resume(here);
      });
      return;
    }
    this.steer((consumer) => consumer.pause(here));
    if (verdict.kind === 'hold') return void this.resumeAfter(partition, verdict, generation);
    this.paused.set(partition, { reason: verdict.reason, why: verdict.kind === 'halt' ? 'halted' : 'waiting' });
    if (verdict.kind === 'halt') this.logger.error({ topic, partition, reason: verdict.reason }, 'a partition is halted');
    else void this.resumeLater(partition, verdict.reason, generation);
  }

  private async resumeLater(partition: number, reason: string, generation: number): Promise<void> {
    const { topic } = this;
    const { group } = this.subscription;
    const failuresInARow = this.failures.get(partition) ?? 0;
    this.failures.set(partition, failuresInARow + 1);
    this.logger.warn({ group, topic, partition, failuresInARow, reason }, 'a partition waits for something unavailable');
    await sleep(backoffMs(failuresInARow), undefined, { ref: false });
    this.resume(partition, generation);
  }

  /** The member stays in its group, and its heartbeats go on, for as long as the operator wants. */
  private async resumeAfter(partition: number, { reason, until }: Extract<Verdict, { kind: 'hold' }>, generation: number): Promise<void> {
    this.paused.set(partition, { reason, why: 'held' });
    await until;
    this.resume(partition, generation);
  }

  private resume(partition: number, generation: number): void {
    if (generation !== this.generation || this.stopping) return;
    this.paused.delete(partition);
    this.steer((consumer) => consumer.resume([{ topic: this.topic, partitions: [partition] }]));
  }
}

/** What kafkajs hands out besides, although its types do not say so. */
type WithContext = KafkaMessage & { batchContext?: { partitionLeaderEpoch?: number } };

const toRecord = (topic: string, partition: number, { offset, timestamp, key, headers, value, batchContext }: WithContext): LogRecord => ({
  topic,
  partition,
  offset: Number(offset),
  timestamp: Number(timestamp),
  leaderEpoch: batchContext?.partitionLeaderEpoch,
  key,
  headers: headers ?? {},
  value,
});
