import type { Pool, QueryResultRow } from 'pg';
import type { Deliveries, OffsetRange } from '../ports/deliveries.js';
import { postgresFailure } from './failures.js';
import { gathered } from './gathered.js';

interface Taken extends OffsetRange {
  group: string;
  topic: string;
  partition: number;
}

/** What is in hand, a row a partition, overwritten by the next. */
export class PostgresDeliveries implements Deliveries {
  private readonly taken: (taken: Taken) => Promise<undefined>;

  constructor(private readonly pool: Pool) {
    this.taken = gathered((all) => this.note(all), { mostTogether: 100, mostAtOnce: 1 });
  }

  async inHand(group: string, topic: string, partition: number): Promise<OffsetRange | undefined> {
    const [row] = await this.query<{ from_offset: string; to_offset: string }>(
      'select from_offset, to_offset from streams.in_hand where worker_group = $1 and topic = $2 and partition = $3',
      [group, topic, partition],
    );
    return row && { from: Number(row.from_offset), to: Number(row.to_offset) };
  }

  async take(group: string, topic: string, partition: number, range: OffsetRange): Promise<void> {
    await this.taken({ group, topic, partition, ...range });
  }

  /** It has to outlive our process and not PostgreSQL's, whose death ends none of ours: nothing waits for the disk. */
  private async note(all: readonly Taken[]): Promise<undefined[]> {
    const last = [...new Map(all.map((taken) => [`${taken.group} ${taken.topic}/${taken.partition}`, taken])).values()];
    await this.query(
      `insert into streams.in_hand (worker_group, topic, partition, from_offset, to_offset)
       select worker_group, topic, partition, from_offset, to_offset
       from unnest($1::text[], $2::text[], $3::int[], $4::bigint[], $5::bigint[]) as taken (worker_group, topic, partition, from_offset, to_offset), (select set_config('synchronous_commit', 'off', true)) as unflushed
       on conflict (worker_group, topic, partition) do update set from_offset = excluded.from_offset, to_offset = excluded.to_offset`,
      [last.map(({ group }) => group), last.map(({ topic }) => topic), last.map(({ partition }) => partition), last.map(({ from }) => from), last.map(({ to }) => to)],
    );
    return all.map(() => undefined);
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
