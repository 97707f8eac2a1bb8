import type { ClientBase, Pool } from 'pg';
import { replaysOf } from './replays.js';
import { instruments } from '../instruments.js';
import type { ParkedRecord, Parking } from '../ports/parking.js';
import { postgresFailure } from './failures.js';

/** Writes parked records with whatever client is at hand; one that is parked already stays as it is. */
export const writeParked = async (client: Pick<ClientBase, 'query'>, parked: readonly ParkedRecord[]): Promise<void> => {
  for (const { group, key, reason, stack, record } of parked) {
    const { rowCount } = await client.query(
      `insert into streams.parked (parked_group, topic, partition, record_offset, key, reason, stack, record_key, headers, value, record_timestamp, replays)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
       on conflict (parked_group, topic, partition, record_offset) do nothing`,
      [group, record.topic, record.partition, record.offset, storable(key), storable(reason), storable(stack), record.key, JSON.stringify(base64Headers(record.headers)), record.value, record.timestamp, replaysOf(record)],
    );
    instruments.parked.add(rowCount ?? 0, { group });
  }
};

/** Header values are bytes; base64 keeps them as they were, whatever they hold. */
const base64Headers = (headers: ParkedRecord['record']['headers']): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [storable(name), [value ?? []].flat().map((one) => Buffer.from(one).toString('base64'))]),
  );

const storable = <T extends string | undefined>(text: T): T => text?.replaceAll('\0', '\u{FFFD}') as T;

export class PostgresParking implements Parking {
  constructor(private readonly pool: Pool) {}

  async park(parked: ParkedRecord): Promise<void> {
    try {
      await writeParked(this.pool, [parked]);
    } catch (thrown) {
      throw postgresFailure(thrown);
    }
  }

  /** Folds let go of theirs when they come to the event that says so. */
  async forget(key: string): Promise<void> {
    try {
      await this.pool.query(`delete from streams.parked where (key = $1 or starts_with(key, $1 || '/')) and not exists (select from streams.position where fold = parked_group)`, [key]);
    } catch (thrown) {
      throw postgresFailure(thrown);
    }
  }
}
