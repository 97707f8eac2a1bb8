import type { Pool, PoolClient } from 'pg';
import { asError, DataRefused, Unavailable } from '../ports/failures.js';
import { type FoldChanges, type FoldStore, generationName, type KeysToLoad, type LoadedKey, type Position, type RedriveRequest } from '../ports/fold-store.js';
import { postgresFailure } from './failures.js';
import { redriveRequests } from './parked-events.js';
import { writeParked } from './postgres-parking.js';
import { prepared } from './prepared.js';
import { writeRows } from './write-rows.js';

/** Folds in PostgreSQL: state, slots, rows, parked events and position in one transaction. */
export class PostgresFoldStore implements FoldStore {
  /** `storedUnder` says under which name states and slots lie, for a generation that is not in use. */
  constructor(
    private readonly pool: Pool,
    private readonly storedUnder = generationName,
  ) {}

  async position(fold: string, topic: string, partition: number): Promise<Position> {
    return this.answered(async () => {
      await this.pool.query('insert into streams.position (fold, topic, partition, next_offset) values ($1, $2, $3, 0) on conflict do nothing', [fold, topic, partition]);
      const { rows } = await this.pool.query<{ next_offset: string; last_id: string | null; cluster_id: string | null; generation: number }>(
        'select next_offset, last_id, cluster_id, generation from streams.position where fold = $1 and topic = $2 and partition = $3',
        [fold, topic, partition],
      );
      const [row] = rows;
      if (!row) throw new Unavailable(`The position of ${fold} in ${topic}/${partition} is not there.`);
      return { next: Number(row.next_offset), lastId: row.last_id ?? undefined, clusterId: row.cluster_id ?? undefined, generation: row.generation };
    });
  }

  async load(fold: string, generation: number, keys: readonly KeysToLoad[]): Promise<ReadonlyMap<string, LoadedKey>> {
    const stored = this.storedUnder(fold, generation);
    const names = keys.map(({ key }) => key);
    const whole = keys.filter(({ slots }) => slots === 'all').map(({ key }) => key);
    const single = keys.flatMap(({ key, slots }) => (slots === 'all' ? [] : [...slots].map((slot) => ({ key, slot }))));
    return this.answered(async () => {
      const [states, slots, blocked] = await Promise.all([
        this.pool.query<{ key: string; state: unknown }>('select key, state from streams.fold_state where fold = $1 and key = any($2)', [stored, names]),
        this.pool.query<{ key: string; slot: string; value: unknown }>(
          `select key, slot, value from streams.fold_slot join unnest($2::text[], $3::text[]) as wanted (key, slot) using (key, slot) where fold = $1
           union all select key, slot, value from streams.fold_slot where fold = $1 and key = any($4)`,
          [stored, single.map(({ key }) => key), single.map(({ slot }) => slot), whole],
        ),
        this.pool.query<{ key: string }>('select distinct key from streams.parked where parked_group = $1 and key = any($2)', [fold, names]),
      ]);
      const stateOf = new Map(states.rows.map(({ key, state }) => [key, state]));
      const slotsOf = Map.groupBy(slots.rows, ({ key }) => key);
      const blockedKeys = new Set(blocked.rows.map(({ key }) => key));
      return new Map(
        names.map((key) => [
          key,
          { state: stateOf.get(key), slots: new Map((slotsOf.get(key) ?? []).map(({ slot, value }) => [slot, value])), blocked: blockedKeys.has(key) },
        ]),
      );
    });
  }

  async redriveRequests(fold: string, topic: string, partition: number): Promise<readonly RedriveRequest[]> {
    return this.answered(() => redriveRequests(this.pool, fold, topic, partition));
  }

  async discarded(fold: string, topic: string, partition: number): Promise<ReadonlySet<string>> {
    return this.answered(async () => {
      const sql = 'select event from streams.discarded where fold = $1 and topic = $2 and partition = $3';
      const { rows } = await this.pool.query<{ event: string }>(sql, [fold, topic, partition]);
      return new Set(rows.map(({ event }) => event));
    });
  }

  async commit(changes: FoldChanges, append?: () => Promise<void>): Promise<'committed' | 'moved'> {
    return this.answered(async () => {
      if (!append && isAdvance(changes)) return (await this.advance(this.pool, changes)) ? 'committed' : 'moved';
      const client = await this.pool.connect();
      let broken: Error | undefined;
      // A connection that breaks between two queries says so here, and again to the next query.
      const note = (error: Error): void => void (broken = error);
      client.on('error', note);
      try {
        await client.query('begin');
        const moved = !(await this.advance(client, changes));
        if (!moved) {
          await this.write(client, changes);
          if (append) await appended(append);
        }
        await client.query(moved ? 'rollback' : 'commit');
        return moved ? 'moved' : 'committed';
      } catch (thrown) {
        broken ??= await rolledBack(client);
        throw thrown;
      } finally {
        client.off('error', note);
        client.release(broken);
      }
    });
  }

  /**
   * Position, state and slots in one statement, for a batch costs as much as its round trips. The position comes first in
   * it, so that a second owner of the partition waits there and then finds that it has moved.
   */
  private async advance(client: Pick<PoolClient, 'query'>, { fold, topic, partition, expected, position, states, slots }: FoldChanges): Promise<boolean> {
    const stored = this.storedUnder(fold, expected.generation);
    const advance = prepared(
      `with advanced as (
           update streams.position set next_offset = $5, last_id = $6, cluster_id = $7
           where fold = $1 and topic = $2 and partition = $3 and next_offset = $4 and generation = $8 returning 1),
         states as (
           insert into streams.fold_state (fold, key, state)
           select $9, key, state from advanced, unnest($10::text[], $11::jsonb[]) as changed (key, state)
           on conflict (fold, key) do update set state = excluded.state),
         slots as (
           insert into streams.fold_slot (fold, key, slot, value)
           select $9, key, slot, value from advanced, unnest($12::text[], $13::text[], $14::jsonb[]) as filled (key, slot, value)
           on conflict (fold, key, slot) do update set value = excluded.value)
         select count(*)::int as advanced from advanced`,
      [
        ...[fold, topic, partition, expected.next, position.next, position.lastId, position.clusterId, expected.generation, stored],
        ...[[...states.keys()], [...states.values()].map((state) => JSON.stringify(state))],
        ...[slots.map(({ key }) => key), slots.map(({ slot }) => slot), slots.map(({ value }) => JSON.stringify(value))],
      ],
    );
    const { rows } = await client.query<{ advanced: number }>(advance);
    return rows[0]?.advanced === 1;
  }

  private async write(client: PoolClient, changes: FoldChanges): Promise<void> {
    const { fold, topic, partition, rows, parked, released } = changes;
    if (changes.forgotten?.length) await this.forget(client, changes);
    await writeRows(client, rows);
    await writeParked(client, parked);
    if (!released) return;
    const origin = [fold, topic, partition];
    await client.query('delete from streams.parked where parked_group = $1 and topic = $2 and partition = $3 and record_offset = any($4)', [...origin, released.offsets]);
    await client.query('delete from streams.redrive_request where fold = $1 and topic = $2 and partition = $3 and key = $4', [...origin, released.key]);
  }

  /** Slots that were filled after the event that forgets are written already, and stay. */
  private async forget(client: PoolClient, { fold, expected, slots, forgotten }: FoldChanges): Promise<void> {
    await client.query(
      `delete from streams.fold_slot t where fold = $1 and key = any($2)
       and not exists (select from unnest($3::text[], $4::text[]) as filled (key, slot) where filled.key = t.key and filled.slot = t.slot)`,
      [this.storedUnder(fold, expected.generation), forgotten, slots.map(({ key }) => key), slots.map(({ slot }) => slot)],
    );
    await client.query('delete from streams.parked where parked_group = $1 and key = any($2)', [fold, forgotten]);
    await client.query('delete from streams.redrive_request where fold = $1 and key = any($2)', [fold, forgotten]);
  }

  private async answered<T>(question: () => Promise<T>): Promise<T> {
    try {
      return await question();
    } catch (thrown) {
      throw postgresFailure(thrown);
    }
  }
}

/** Whether nothing has to be written but position, state and slots: one statement is a transaction by itself. */
const isAdvance = ({ rows, parked, forgotten, released }: FoldChanges): boolean => rows.length === 0 && parked.length === 0 && !forgotten?.length && !released;

/** An output that Kafka refuses for good is, to the fold, an event that cannot be applied. */
const appended = async (append: () => Promise<void>): Promise<void> => {
  try {
    await append();
  } catch (thrown) {
    const error = asError(thrown);
    throw error instanceof Unavailable ? error : new DataRefused(`Kafka refuses what follows from the event: ${error.message}`, { cause: error });
  }
};

/** Rolls back; an answer that does not come means that the connection must not be used again. */
const rolledBack = async (client: PoolClient): Promise<Error | undefined> => {
  try {
    await client.query('rollback');
    return undefined;
  } catch (thrown) {
    return thrown instanceof Error ? thrown : new Error(String(thrown));
  }
};
