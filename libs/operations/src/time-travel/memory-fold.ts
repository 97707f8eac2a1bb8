import { type Fold, foldBatch, identityOf, keysToLoad, type LoadedKey, type LogRecord, type Lookups, readRecord, type RowChange } from '@story-linter/streams';
import type { Message } from '@story-linter/events';

/** Something that an event has changed; `undefined` stands for what was, or is, not there. */
export interface Change {
  path: string;
  before: unknown;
  after: unknown;
}

export interface FoldStep {
  changes: Change[];
  said: Message[];
  /** Why the event, or an earlier one that it waits for, could not be applied. */
  parked?: string;
  /** An operator has taken the event out for good. */
  discarded: boolean;
}

type Row = Readonly<Record<string, unknown>>;

/** Folds the events of one key in memory, by the very functions that the services run, and tells what each has changed. */
export class MemoryFold<State extends object, Slot> {
  private state: State;
  private readonly slots = new Map<string, unknown>();
  private readonly rows = new Map<string, Row>();
  private blocked = false;

  constructor(
    private readonly fold: Fold<State, Slot>,
    private readonly lookups: Lookups,
    private readonly discarded: ReadonlySet<string>,
    /** Tables whose changes are told column by column, and those that are not told; the others are told row by row. */
    private readonly tables: { byColumn: readonly string[]; untold: readonly string[] } = { byColumn: [], untold: [] },
  ) {
    this.state = fold.initialState;
  }

  get now(): { state: State; slots: Record<string, unknown>; rows: Record<string, Row> } {
    return { state: this.state, slots: Object.fromEntries(this.slots), rows: Object.fromEntries(this.rows) };
  }

  async apply(record: LogRecord): Promise<FoldStep> {
    if (this.discarded.has(identityOf(record))) return { changes: [], said: [], discarded: true };
    const read = readRecord(record);
    const names = 'message' in read ? (this.fold.lookups?.(read.message) ?? []) : [];
    const found = names.length > 0 ? await this.lookups.find(names) : new Map<string, unknown>();
    const [wanted] = keysToLoad(this.fold, [read]);
    const slots = wanted!.slots === 'all' ? this.slots : new Map([...wanted!.slots].filter((name) => this.slots.has(name)).map((name) => [name, this.slots.get(name)]));
    const loaded: LoadedKey = { state: this.state, slots, blocked: this.blocked };
    const { states, slots: filled, rows, parked, forgotten = [], outputs } = foldBatch(this.fold, [read], new Map([[read.key, loaded]]), found);
    const changes = [...this.stateChanges(states.get(read.key)), ...(forgotten.length > 0 ? this.forgottenSlots() : []), ...filled.map(({ slot, value }) => this.slotChange(slot, value)), ...rows.flatMap((row) => this.rowChanges(read.key, row))];
    this.blocked = parked.length > 0 || (this.blocked && forgotten.length === 0);
    return { changes, said: outputs, discarded: false, ...(parked[0] && { parked: parked[0].reason }) };
  }

  private stateChanges(after: unknown): Change[] {
    if (after === undefined) return [];
    const [old, now] = [this.state as Row, after as Row];
    this.state = after as State;
    return differing(old, now).map((name) => ({ path: name, before: old[name], after: now[name] }));
  }

  private forgottenSlots(): Change[] {
    const gone = [...this.slots].map(([slot, value]) => ({ path: `slots.${slot}`, before: value, after: undefined }));
    this.slots.clear();
    return gone;
  }

  private slotChange(slot: string, value: unknown): Change {
    const before = this.slots.get(slot);
    this.slots.set(slot, value);
    return { path: `slots.${slot}`, before, after: value };
  }

  /** A row is told by its table and what names it besides the fold's key. */
  private rowChanges(key: string, change: RowChange): Change[] {
    const table = change.table.split('.').at(-1)!;
    if (this.tables.untold.includes(table)) return [];
    if (change.kind === 'delete') return this.deleted(table, change.where);
    const path = [table, ...change.key.map((column) => String(change.row[column])).filter((value) => value !== key)].join('.');
    const before = this.rows.get(path);
    if (before && change.kind === 'keep') return [];
    const after = { ...before, ...change.row };
    this.rows.set(path, after);
    if (!this.tables.byColumn.includes(table)) return [{ path, before, after }];
    return differing(before ?? {}, after).map((column) => ({ path: `${table}.${column}`, before: before?.[column], after: after[column] }));
  }

  private deleted(table: string, where: Row): Change[] {
    const gone = [...this.rows].filter(([path, row]) => (path === table || path.startsWith(`${table}.`)) && Object.entries(where).every(([column, value]) => String(row[column]) === value));
    for (const [path] of gone) this.rows.delete(path);
    return gone.map(([path, row]) => ({ path, before: row, after: undefined }));
  }
}

const differing = (a: Row, b: Row): string[] => [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => JSON.stringify(a[name]) !== JSON.stringify(b[name]));
