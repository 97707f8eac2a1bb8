import { encode, type Message } from '@story-linter/events';
import { holdOf } from '../pause/hold.js';
import type { KnownPauses } from '../pause/known-pauses.js';
import { asError, DataRefused, LogDiverged, Unavailable } from '../ports/failures.js';
import type { FoldStore, KeysToLoad, LoadedKey, Lookups, Position, RedriveRequest } from '../ports/fold-store.js';
import type { Batch, Consumption, Log, LogRecord, Verdict } from '../ports/log.js';
import { noTracing, type TracedStep, type Tracing } from '../ports/tracing.js';
import type { Fold } from './fold.js';
import { KnownKeys } from './known-keys.js';
import { identityOf, foldBatch, keysToLoad, type ReadRecord, readRecord } from './fold-batch.js';

export interface FoldPorts {
  log: Log;
  store: FoldStore;
  lookups?: Lookups;
  tracing?: Tracing;
  /** Without it nobody can pause the fold. */
  pauses?: KnownPauses;
}

interface Held extends Position {
  /** The assignment under which it was read: a batch's generation. */
  assignment: number;
  /** The record before `next` was read again since the assignment and is the one remembered. */
  anchored: boolean;
  /** Events that an operator has taken out for good. */
  discarded: ReadonlySet<string>;
  known: KnownKeys;
  /** Seeks in a row that were answered from elsewhere. */
  seeks: number;
  /** Epoch of the leader that took the record before `next`, and the newer one upon which that record was read again. */
  leaderEpoch?: number;
  reread?: number;
}

/** A batch fetched before a seek may still arrive after it; a log that answers from elsewhere this often has lost the offset. */
const seeksBeforeDivergence = 3;

/**
 * Runs a fold over every partition assigned to it. For a batch, in this order: load; fold; in one transaction write
 * rows, state and position (guarded by the expected one), append the outputs, commit. See the README for why each
 * step stands where it does.
 */
export class FoldRunner<State extends object, Slot> {
  private readonly positions = new Map<number, Held>();
  private readonly tracing: Tracing;

  constructor(
    private readonly fold: Fold<State, Slot>,
    private readonly ports: FoldPorts,
  ) {
    this.tracing = ports.tracing ?? noTracing;
  }

  async run(): Promise<Consumption> {
    return this.ports.log.consume({
      group: this.fold.name,
      topic: this.fold.reads,
      handle: (batch) => this.handle(batch),
      begin: (partition) => this.begin(partition),
    });
  }

  /** The record before the position comes first: it tells whether the log is still the same. */
  private async begin(partition: number): Promise<number> {
    const { next } = await this.ports.store.position(this.fold.name, this.fold.reads, partition);
    return Math.max(next - 1, 0);
  }

  async handle(batch: Batch): Promise<Verdict> {
    return this.oneAtATime(batch.partition, async () => holdOf(this.fold.name, this.ports.pauses) ?? this.answer(batch));
  }

  /**
   * Applies parked events that an operator has asked for, in the partitions that are held, before newer ones of their
   * keys. What cannot be applied still stays parked; a fold that is paused leaves all of it for later.
   *
   * @throws Unavailable; asking again is safe
   */
  async redrive(): Promise<void> {
    if (this.ports.pauses?.of(this.fold.name)) return;
    for (const partition of this.positions.keys()) await this.oneAtATime(partition, () => this.redrivePartition(partition));
  }

  private async answer(batch: Batch): Promise<Verdict> {
    try {
      return await this.advance(batch);
    } catch (thrown) {
      this.positions.delete(batch.partition);
      const error = asError(thrown);
      if (error instanceof LogDiverged) return { kind: 'halt', reason: error.message };
      if (error instanceof Unavailable) return { kind: 'unavailable', reason: error.message };
      return { kind: 'halt', reason: `${this.fold.name} met a fault of its own: ${error.stack ?? error.message}` };
    }
  }

  private async redrivePartition(partition: number): Promise<void> {
    const { store } = this.ports;
    const requests = await store.redriveRequests(this.fold.name, this.fold.reads, partition);
    for (const request of requests) {
      const held = this.positions.get(partition);
      if (!held?.anchored) return;
      held.discarded = await store.discarded(this.fold.name, this.fold.reads, partition);
      if ((await this.release(partition, held, request)) === 'moved') this.positions.delete(partition);
    }
  }

  private async release(partition: number, held: Held, { key, parked }: RedriveRequest): Promise<'committed' | 'moved'> {
    const { log, store } = this.ports;
    const reads = parked.map(readRecord).filter(({ record }) => !held.discarded.has(identityOf(record)));
    const [loaded, found] = await Promise.all([store.load(this.fold.name, held.generation, keysToLoad(this.fold, reads)), this.find(reads)]);
    const { outputs, ...changes } = foldBatch(this.fold, reads, unblocked(loaded), found);
    const still = new Set(changes.parked.map(({ record }) => record.offset));
    const offsets = parked.map(({ offset }) => offset).filter((offset) => !still.has(offset));
    const { next, lastId, clusterId, generation } = held;
    return store.commit(
      { fold: this.fold.name, topic: this.fold.reads, partition, expected: { next, generation }, position: { next, lastId, clusterId }, ...changes, released: { key, offsets } },
      outputs.length > 0 ? () => log.append(outputs.map(encode)) : undefined,
    );
  }

  private readonly turns = new Map<number, Promise<unknown>>();

  /** A partition's batches and redrives wait for each other: all of them go on from the position held. */
  private async oneAtATime<T>(partition: number, work: () => Promise<T>): Promise<T> {
    const turn = (this.turns.get(partition) ?? Promise.resolve()).then(work, work);
    this.turns.set(
      partition,
      turn.catch(() => undefined),
    );
    return turn;
  }

  private async advance(batch: Batch): Promise<Verdict> {
    const held = await this.hold(batch);
    const begin = held.anchored ? held.next : held.next - 1;
    const [first] = batch.records;
    if (!first) return { kind: 'advance', next: held.next };
    if (first.offset !== begin) return this.sought(batch, held, begin, first);
    const records = held.anchored ? batch.records : this.checkAnchor(held, batch);
    if (records.length === 0) return { kind: 'advance', next: held.next };
    return this.commitAll(batch, held, records.map(readRecord));
  }

  /** The position of this assignment, read from the store when it is not held, or when a new leader has taken records. */
  private async hold({ partition, generation: assignment, topic, records: [first] }: Batch): Promise<Held> {
    const held = this.positions.get(partition);
    if (held?.assignment === assignment && !ledAnew(held, first)) return held;
    const position = await this.ports.store.position(this.fold.name, topic, partition);
    await this.compareWithLog(topic, partition, position);
    const discarded = await this.ports.store.discarded(this.fold.name, topic, partition);
    const fresh = { ...position, assignment, anchored: position.next === 0, seeks: 0, discarded, known: new KnownKeys(), reread: first?.leaderEpoch };
    this.positions.set(partition, fresh);
    return fresh;
  }

  private async compareWithLog(topic: string, partition: number, position: Position): Promise<void> {
    const [clusterId, bounds] = await Promise.all([this.ports.log.clusterId(), this.ports.log.bounds(topic, partition)]);
    const where = `${topic}/${partition}`;
    if (position.clusterId && position.clusterId !== clusterId)
      throw new LogDiverged(`log diverged: ${where} belongs to the cluster ${clusterId}, the position to ${position.clusterId}.`);
    if (bounds.end < position.next) throw new LogDiverged(`log diverged: ${where} ends at ${bounds.end}, the position stands at ${position.next}.`);
    if (bounds.start > Math.max(position.next - 1, 0))
      throw new LogDiverged(`log diverged: ${where} begins at ${bounds.start}, the position stands at ${position.next}.`);
  }

  /** A batch that begins elsewhere: at first an ordinary start, after several seeks a log that has changed under us. */
  private sought(batch: Batch, held: Held, begin: number, first: LogRecord): Verdict {
    held.seeks += 1;
    if (held.seeks > seeksBeforeDivergence)
      throw new LogDiverged(`log diverged: ${batch.topic}/${batch.partition} was read from ${begin} and answered with ${first.offset}.`);
    return { kind: 'seek', offset: begin };
  }

  private checkAnchor(held: Held, batch: Batch): readonly LogRecord[] {
    const [anchor, ...rest] = batch.records;
    if (!anchor || identityOf(anchor) !== held.lastId)
      throw new LogDiverged(`log diverged: ${batch.topic}/${batch.partition} holds another record at ${held.next - 1} than was folded.`);
    held.anchored = true;
    held.seeks = 0;
    held.leaderEpoch = anchor.leaderEpoch;
    return rest;
  }

  private async commitAll(batch: Batch, held: Held, reads: readonly ReadRecord[]): Promise<Verdict> {
    try {
      return await this.commit(batch, held, reads);
    } catch (thrown) {
      if (!(thrown instanceof DataRefused)) throw thrown;
      return this.commitOneByOne(batch, held, reads);
    }
  }

  /** Only the event whose data the store refuses is parked; its neighbours are applied. */
  private async commitOneByOne(batch: Batch, held: Held, reads: readonly ReadRecord[]): Promise<Verdict> {
    let verdict: Verdict = { kind: 'advance', next: held.next };
    for (const read of reads) {
      try {
        verdict = await this.commit(batch, held, [read]);
      } catch (thrown) {
        if (!(thrown instanceof DataRefused)) throw thrown;
        verdict = await this.commit(batch, held, [{ record: read.record, key: read.key, error: thrown }]);
      }
      if (verdict.kind !== 'advance') return verdict;
    }
    return verdict;
  }

  private async commit(batch: Batch, held: Held, reads: readonly ReadRecord[]): Promise<Verdict> {
    const steps = new Map<string, TracedStep>();
    const traced = reads.map((read) => this.trace(read, steps));
    try {
      const verdict = await this.commitTraced(batch, held, traced);
      for (const step of steps.values()) step.end();
      return verdict;
    } catch (thrown) {
      for (const step of steps.values()) step.end(asError(thrown));
      throw thrown;
    }
  }

  private async commitTraced(batch: Batch, held: Held, all: readonly ReadRecord[]): Promise<Verdict> {
    const { log, store } = this.ports;
    const reads = all.filter(({ record }) => !held.discarded.has(identityOf(record)));
    const wanted = keysToLoad(this.fold, reads);
    const [loaded, found, clusterId] = await Promise.all([this.load(held, held.known.missing(wanted)), this.find(reads), log.clusterId()]);
    const { outputs, ...changes } = foldBatch(this.fold, reads, held.known.with(wanted, loaded), found);
    const last = all.at(-1)!.record;
    const position = { next: last.offset + 1, lastId: identityOf(last), clusterId };
    const answer = await store.commit(
      { fold: this.fold.name, topic: batch.topic, partition: batch.partition, expected: { next: held.next, generation: held.generation }, position, ...changes },
      outputs.length > 0 ? () => log.append(outputs.map(encode)) : undefined,
    );
    if (answer === 'moved') return this.moved(batch);
    held.known.keep(wanted, loaded, changes);
    Object.assign(held, position, { leaderEpoch: last.leaderEpoch });
    held.seeks = 0;
    return { kind: 'advance', next: position.next };
  }

  private async load({ generation }: Held, wanted: readonly KeysToLoad[]): Promise<ReadonlyMap<string, LoadedKey>> {
    return wanted.length > 0 ? this.ports.store.load(this.fold.name, generation, wanted) : new Map();
  }

  /** Somebody else has folded these records: forget, read the position again, go on from there. */
  private async moved(batch: Batch): Promise<Verdict> {
    this.positions.delete(batch.partition);
    const held = await this.hold(batch);
    return { kind: 'seek', offset: held.anchored ? held.next : held.next - 1 };
  }

  private async find(reads: readonly ReadRecord[]): Promise<ReadonlyMap<string, unknown>> {
    const names = new Set(reads.flatMap((read) => ('message' in read ? (this.fold.lookups?.(read.message) ?? []) : [])));
    return names.size > 0 && this.ports.lookups ? this.ports.lookups.find([...names]) : new Map<string, unknown>();
  }

  private trace(read: ReadRecord, steps: Map<string, TracedStep>): ReadRecord {
    if (!('message' in read)) return read;
    const { message } = read;
    const step = this.tracing.step(`${this.fold.name} ${message.type.name}`, message.traceparent, attributesOf(message, read.record));
    steps.set(`${read.record.offset}`, step);
    return { ...read, message: { ...message, traceparent: step.traceparent } };
  }
}

/** A leader that came up without a tail gives its offsets out again: then what lies before them is another record. */
const ledAnew = ({ anchored, leaderEpoch, reread }: Held, first: LogRecord | undefined): boolean =>
  anchored && leaderEpoch !== undefined && first?.leaderEpoch !== undefined && first.leaderEpoch !== leaderEpoch && first.leaderEpoch !== reread;

const unblocked = (loaded: ReadonlyMap<string, LoadedKey>): Map<string, LoadedKey> => new Map([...loaded].map(([key, value]) => [key, { ...value, blocked: false }]));

const attributesOf = (message: Message, { topic, partition, offset }: LogRecord): Record<string, string | number> => ({
  'messaging.system': 'kafka',
  'messaging.destination.name': topic,
  'messaging.destination.partition.id': String(partition),
  'messaging.kafka.offset': offset,
  'story_linter.validation_id': message.subject,
});
