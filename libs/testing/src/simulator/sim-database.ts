import { type FoldChanges, generationName, identityOf, type OffsetRange, type ParkedRecord, type Pause, type Position, type RowChange } from '@story-linter/streams';
import type { Incarnation } from './incarnation.js';

export type Row = Readonly<Record<string, unknown>>;

/** Holds locks until it ends, or its process does. */
export interface Transaction {
  by: Incarnation;
}

/** PostgreSQL as far as folds and workers know it: rows under keys, and a lock on each position. */
export class SimDatabase {
  readonly positions = new Map<string, Position>();
  readonly states = new Map<string, unknown>();
  readonly slots = new Map<string, Map<string, unknown>>();
  readonly tables = new Map<string, Map<string, Row>>();
  readonly parked = new Map<string, ParkedRecord>();
  /** Fold, partition and key whose parked events an operator wants applied. */
  readonly redrives = new Set<string>();
  /** Identities of events that an operator has discarded, by fold and partition. */
  readonly discards = new Map<string, Set<string>>();
  /** What workers have in hand, and how often a suspect of theirs was handed out alone, both by group and partition. */
  readonly inHand = new Map<string, OffsetRange>();
  readonly deliveries = new Map<string, Map<number, number>>();
  /** By group. */
  readonly paused = new Map<string, Pause>();
  private readonly locks = new Map<string, Transaction>();

  isFree(position: string): boolean {
    return !this.locks.get(position)?.by.alive;
  }

  lock(position: string, transaction: Transaction): void {
    this.locks.set(position, transaction);
  }

  unlock(position: string, transaction: Transaction): void {
    if (this.locks.get(position) === transaction) this.locks.delete(position);
  }

  park(parked: ParkedRecord): void {
    const { topic, partition, offset } = parked.record;
    const origin = `${parked.group} ${topic}/${partition}/${offset}`;
    if (!this.parked.has(origin)) this.parked.set(origin, parked);
  }

  apply({ fold, topic, partition, expected, position, states, slots, rows, parked, forgotten = [], released }: FoldChanges): void {
    const { generation } = expected;
    const stored = generationName(fold, generation);
    for (const key of forgotten) this.forget(fold, stored, key);
    this.positions.set(`${fold} ${topic}/${partition}`, { ...position, generation });
    for (const [key, state] of states) this.states.set(`${stored} ${key}`, plain(state));
    for (const { key, slot, value } of slots) this.slotsOf(stored, key).set(slot, plain(value));
    for (const change of rows) this.applyRow(change);
    for (const one of parked) this.park(one);
    for (const offset of released?.offsets ?? []) this.parked.delete(`${fold} ${topic}/${partition}/${offset}`);
    if (released) this.redrives.delete(`${fold} ${topic}/${partition} ${released.key}`);
  }

  /** What workers have parked; a group with a position is a fold. */
  forgetParked(key: string): void {
    const folds = new Set([...this.positions.keys()].map((position) => position.split(' ')[0]));
    for (const [origin, parked] of this.parked) if (!folds.has(parked.group) && (parked.key === key || parked.key.startsWith(`${key}/`))) this.parked.delete(origin);
  }

  private forget(fold: string, stored: string, forgotten: string): void {
    this.slots.delete(`${stored} ${forgotten}`);
    for (const [origin, { group, key }] of this.parked) if (group === fold && key === forgotten) this.parked.delete(origin);
    for (const request of this.redrives) if (request.startsWith(`${fold} `) && request.endsWith(` ${forgotten}`)) this.redrives.delete(request);
  }

  /** What an operator asks for, about an event that a fold has parked. */
  redrive({ group, key, record: { topic, partition } }: ParkedRecord): void {
    this.redrives.add(`${group} ${topic}/${partition} ${key}`);
  }

  discard({ group, record }: ParkedRecord): void {
    const { topic, partition, offset } = record;
    if (!this.parked.delete(`${group} ${topic}/${partition}/${offset}`)) return;
    const where = `${group} ${topic}/${partition}`;
    this.discards.set(where, (this.discards.get(where) ?? new Set<string>()).add(identityOf(record)));
  }

  pause(pause: Pause): void {
    if (!this.paused.has(pause.group)) this.paused.set(pause.group, pause);
  }

  /** A fold's parked events of a partition by key, in the order of the log. */
  parkedBy(fold: string, topic: string, partition: number): Map<string, ParkedRecord[]> {
    const here = [...this.parked.values()].filter(({ group, record }) => group === fold && record.topic === topic && record.partition === partition);
    return Map.groupBy(
      here.sort((a, b) => a.record.offset - b.record.offset),
      ({ key }) => key,
    );
  }

  slotsOf(fold: string, key: string): Map<string, unknown> {
    const name = `${fold} ${key}`;
    const found = this.slots.get(name) ?? new Map<string, unknown>();
    this.slots.set(name, found);
    return found;
  }

  rows(table: string): Map<string, Row> {
    const found = this.tables.get(table) ?? new Map<string, Row>();
    this.tables.set(table, found);
    return found;
  }

  private applyRow(change: RowChange): void {
    const rows = this.rows(change.table);
    if (change.kind === 'delete') {
      const matches = (row: Row) => Object.entries(change.where).every(([column, value]) => String(row[column]) === value);
      for (const [key, row] of rows) if (matches(row)) rows.delete(key);
      return;
    }
    const key = JSON.stringify(change.key.map((column) => change.row[column]));
    const before = rows.get(key);
    if (before && change.kind === 'keep') return;
    rows.set(key, { ...before, ...(plain(change.row) as Row) });
  }
}

/** What a value is after it was stored as JSON. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;
