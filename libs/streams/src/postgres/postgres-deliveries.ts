import type { Pool, QueryResultRow } from 'pg';
import type { Deliveries, OffsetRange } from '../ports/deliveries.js';
import { postgresFailure } from './failures.js';

/** What is in hand, a row a partition, overwritten by the next. */
export class PostgresDeliveries implements Deliveries {
  constructor(private readonly pool: Pool) {}

  async inHand(group: string, topic: string, partition: number): Promise<OffsetRange | undefined> {
    const [row] = await this.query<{ from_offset: string; to_offset: string }>(
      'select from_offset, to_offset from streams.in_hand where worker_group = $1 and topic = $2 and partition = $3',
      [group, topic, partition],
    );
    return row && { from: Number(row.from_offset), to: Number(row.to_offset) };
  }

  async take(group: string, topic: string, partition: number, { from, to }: OffsetRange): Promise<void> {
    await this.query(
      `insert into streams.in_hand (worker_group, topic, partition, from_offset, to_offset) values ($1, $2, $3, $4, $5)
       on conflict (worker_group, topic, partition) do update set from_offset = excluded.from_offset, to_offset = excluded.to_offset`,
      [group, topic, partition, from, to],
    );
  }

  async putDown(group: string, topic: string, partition: number): Promise<void> {
    const origin = [group, topic, partition];
    await this.query('delete from streams.in_hand where worker_group = $1 and topic = $2 and partition = $3', origin);
    await this.query('delete from streams.delivery where worker_group = $1 and topic = $2 and partition = $3', origin);
  }

  async count(group: string, topic: string, partition: number, offset: number): Promise<number> {
    const [row] = await this.query<{ deliveries: number }>(
      `insert into streams.delivery (worker_group, topic, partition, record_offset, deliveries) values ($1, $2, $3, $4, 1)
       on conflict (worker_group, topic, partition, record_offset) do update set deliveries = streams.delivery.deliveries + 1
       returning deliveries`,
      [group, topic, partition, offset],
    );
    return row?.deliveries ?? 1;
  }

  private async query<Row extends QueryResultRow>(sql: string, values: unknown[]): Promise<Row[]> {
    try {
      return (await this.pool.query<Row>(sql, values)).rows;
    } catch (thrown) {
      throw postgresFailure(thrown);
    }
  }
}
