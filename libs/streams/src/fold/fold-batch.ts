import { causedBy, decode, headerOf, type Message, type Saying } from '@story-linter/events';
import { asError } from '../ports/failures.js';
import type { FoldChanges, KeysToLoad, LoadedKey, RowChange } from '../ports/fold-store.js';
import type { LogRecord } from '../ports/log.js';
import type { ParkedRecord } from '../ports/parking.js';
import type { Fold, WithSlots } from './fold.js';

/** A record together with the message it holds, or with the reason why it holds none. */
export type ReadRecord = { record: LogRecord; key: string } & ({ message: Message } | { error: Error });

export const readRecord = (record: LogRecord): ReadRecord => {
  const key = record.key?.toString() ?? '';
  try {
    return { record, key, message: decode(record) };
  } catch (thrown) {
    return { record, key, error: asError(thrown) };
  }
};

/** What must be loaded before the batch can be folded. */
export const keysToLoad = <State extends object, Slot>(fold: Fold<State, Slot>, batch: readonly ReadRecord[]): KeysToLoad[] => {
  const wanted = new Map<string, Set<string> | 'all'>();
  for (const read of batch) {
    const before = wanted.get(read.key) ?? new Set<string>();
    const slots = 'message' in read ? (fold.slots?.(read.message) ?? []) : [];
    wanted.set(read.key, before === 'all' || slots === 'all' ? 'all' : before.union(new Set(slots)));
  }
  return [...wanted].map(([key, slots]) => ({ key, slots }));
};

export type BatchOutcome = Pick<FoldChanges, 'states' | 'slots' | 'rows' | 'parked' | 'forgotten'> & { outputs: Message[] };

/**
 * Folds a batch, purely: the same records over the same loaded values give the same outcome. An event that cannot be
 * applied is parked, and every later one of its key behind it; all other keys go on.
 */
export const foldBatch = <State extends object, Slot>(
  fold: Fold<State, Slot>,
  batch: readonly ReadRecord[],
  loaded: ReadonlyMap<string, LoadedKey>,
  found: ReadonlyMap<string, unknown>,
): BatchOutcome => {
  const keys = new Map([...loaded].map(([key, value]) => [key, new KeyInHand(fold, value)]));
  const rows: RowChange[] = [];
  const outputs: Message[] = [];
  let parked: ParkedRecord[] = [];
  for (const read of batch) {
    const inHand = keys.get(read.key);
    if (!inHand) throw new Error(`${fold.name}: the key ${read.key} was not loaded.`);
    const step = inHand.apply(read, found);
    if (step.kind === 'parked') parked.push({ group: fold.name, record: read.record, key: read.key, reason: step.reason, stack: step.stack });
    else {
      if (step.forgets) parked = parked.filter(({ key }) => key !== read.key);
      rows.push(...step.rows);
      outputs.push(...step.outputs);
    }
  }
  const changed = [...keys].filter(([, inHand]) => inHand.changed);
  return {
    states: new Map(changed.map(([key, inHand]) => [key, inHand.state])),
    slots: changed.flatMap(([key, inHand]) => inHand.filled.map(([slot, value]) => ({ key, slot, value }))),
    rows,
    parked,
    forgotten: [...keys].flatMap(([key, { forgotten }]) => (forgotten ? [key] : [])),
    outputs,
  };
};

type Step = { kind: 'applied'; rows: RowChange[]; outputs: Message[]; forgets: boolean } | { kind: 'parked'; reason: string; stack?: string };

/** One key's state and slots while a batch is folded. */
class KeyInHand<State extends object, Slot> {
  state: State;
  changed = false;
  forgotten = false;
  private readonly slots: Map<string, Slot>;
  private readonly fills = new Map<string, Slot>();
  private blocked: boolean;

  constructor(
    private readonly fold: Fold<State, Slot>,
    loaded: LoadedKey,
  ) {
    this.state = (loaded.state as State | undefined) ?? fold.initialState;
    this.slots = new Map(loaded.slots as ReadonlyMap<string, Slot>);
    this.blocked = loaded.blocked;
  }

  get filled(): [string, Slot][] {
    return [...this.fills];
  }

  apply(read: ReadRecord, found: ReadonlyMap<string, unknown>): Step {
    const forgets = 'message' in read && (this.fold.forgets?.(read.message) ?? false);
    if (this.blocked && !forgets) return { kind: 'parked', reason: 'An earlier event of this validation is parked.' };
    try {
      if ('error' in read) throw read.error;
      const step = this.step(read.message, read.record, found);
      if (forgets) this.forget();
      return { kind: 'applied', ...step, forgets };
    } catch (thrown) {
      this.blocked = true;
      const error = asError(thrown);
      return { kind: 'parked', reason: error.message, stack: error.stack };
    }
  }

  private step(message: Message, { offset, timestamp }: LogRecord, found: ReadonlyMap<string, unknown>): { rows: RowChange[]; outputs: Message[] } {
    const before = this.view(message);
    const after = this.fold.evolve(before, message);
    const rows = this.fold.project?.(before, after, message, { offset, timestamp }, found) ?? [];
    const sayings: Saying[] = this.fold.decide?.(before, message) ?? [];
    const outputs = sayings.map((saying) => causedBy(message, saying, `/story-linter/${this.fold.name}`));
    this.keep(before, after);
    return { rows, outputs };
  }

  private forget(): void {
    this.forgotten = true;
    this.blocked = false;
    this.slots.clear();
    this.fills.clear();
  }

  private view(message: Message): WithSlots<State, Slot> {
    const wanted = this.fold.slots?.(message) ?? [];
    const names = wanted === 'all' ? [...this.slots.keys()] : wanted;
    const present = names.filter((name) => this.slots.has(name)).map((name) => [name, this.slots.get(name) as Slot]);
    return { ...this.state, slots: Object.fromEntries(present) as Record<string, Slot> };
  }

  private keep(before: WithSlots<State, Slot>, after: WithSlots<State, Slot>): void {
    if (after === before) return;
    const { slots, ...state } = after;
    this.state = state as unknown as State;
    this.changed = true;
    for (const [name, value] of Object.entries(slots)) {
      if (before.slots[name] === value) continue;
      this.slots.set(name, value);
      this.fills.set(name, value);
    }
  }
}

/** By what a record is known again, wherever it lies: its `ce_id` as PostgreSQL can hold it, its offset where it has none. */
export const identityOf = (record: LogRecord): string => headerOf(record, 'ce_id')?.replaceAll('\0', '') ?? `@${record.offset}`;
