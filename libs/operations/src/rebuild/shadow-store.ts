import { type FoldChanges, type FoldStore, generationName, type KeysToLoad, type LoadedKey, type Position, PostgresFoldStore, postgresFailure, type RedriveRequest, type RowChange } from '@story-linter/streams';
import { readModel } from '@story-linter/validation';
import type { Pool } from 'pg';
import { type Generation, liveSchema } from './generation.js';

/** Keeps a generation that is not in use: its rows go into the tables of its schema, and it honours the discards of the one in use. */
export class ShadowStore implements FoldStore {
  private touched?: Set<string>;
  private readonly store: PostgresFoldStore;
  private readonly discards = new Map<number, number>();

  constructor(
    private readonly pool: Pool,
    private readonly generation: Generation,
  ) {
    this.store = new PostgresFoldStore(pool, () => generationName(readModel.name, generation.number));
  }

  position(fold: string, topic: string, partition: number): Promise<Position> {
    return this.store.position(fold, topic, partition);
  }

  load(fold: string, generation: number, keys: readonly KeysToLoad[]): Promise<ReadonlyMap<string, LoadedKey>> {
    return this.store.load(fold, generation, keys);
  }

  redriveRequests(fold: string, topic: string, partition: number): Promise<readonly RedriveRequest[]> {
    return this.store.redriveRequests(fold, topic, partition);
  }

  async discarded(_fold: string, topic: string, partition: number): Promise<ReadonlySet<string>> {
    const discarded = await this.store.discarded(readModel.name, topic, partition);
    this.discards.set(partition, discarded.size);
    return discarded;
  }

  /** "Moved" also when an operator has discarded something meanwhile: then the discards are read again with the position. */
  async commit(changes: FoldChanges, append?: () => Promise<void>): Promise<'committed' | 'moved'> {
    if ((await this.countDiscards(changes)) !== this.discards.get(changes.partition)) return 'moved';
    const answer = await this.store.commit({ ...changes, rows: changes.rows.map((row) => this.here(row)) }, append);
    if (answer === 'committed') for (const key of keysOf(changes)) this.touched?.add(key);
    return answer;
  }

  /** Validations that were written to since it was asked last; nothing is noted before it is asked first. */
  takeTouched(): ReadonlySet<string> {
    const touched = this.touched ?? new Set<string>();
    this.touched = new Set();
    return touched;
  }

  private async countDiscards({ topic, partition }: FoldChanges): Promise<number> {
    try {
      const sql = 'select count(*)::int as count from streams.discarded where fold = $1 and topic = $2 and partition = $3';
      const { rows } = await this.pool.query<{ count: number }>(sql, [readModel.name, topic, partition]);
      return rows[0]!.count;
    } catch (thrown) {
      throw postgresFailure(thrown);
    }
  }

  private here(row: RowChange): RowChange {
    const [schema, table] = row.table.split('.');
    if (schema !== liveSchema || !table) throw new Error(`The read model writes ${row.table}, which is none of its tables.`);
    return { ...row, table: `${this.generation.schema}.${table}` };
  }
}

const keysOf = ({ states, rows, parked }: FoldChanges): string[] => [
  ...states.keys(),
  ...parked.map(({ key }) => key),
  ...rows.map((row) => {
    const { validation, id } = row.kind === 'delete' ? row.where : row.row;
    return String(validation ?? id);
  }),
];
