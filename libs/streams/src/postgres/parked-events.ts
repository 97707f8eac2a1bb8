import { identityOf } from '../fold/fold-batch.js';
import type { Pool, QueryResultRow } from 'pg';
import type { RedriveRequest } from '../ports/fold-store.js';
import type { LogRecord } from '../ports/log.js';

interface ParkedRow extends QueryResultRow {
  key: string;
  topic: string;
  partition: number;
  record_offset: string;
  record_timestamp: string;
  record_key: Buffer | null;
  headers: Record<string, string[]>;
  value: Buffer | null;
}

const recordColumns = 'p.key, p.topic, p.partition, p.record_offset, p.record_timestamp, p.record_key, p.headers, p.value';

/** What an operator may do with a fold's parked events. Each is a durable row; the owner of the partition acts on it. */
export class ParkedEvents {
  constructor(private readonly pool: Pool) {}

  /** Asks that all parked events of the key be applied, in order, before newer ones. @returns whether there are any */
  async redrive(fold: string, key: string): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `insert into streams.redrive_request (fold, topic, partition, key)
       select distinct parked_group, topic, partition, key from streams.parked where parked_group = $1 and key = $2 on conflict do nothing`,
      [fold, key],
    );
    return rowCount !== 0;
  }

  /**
   * Takes an event out for good: it and its repeats change nothing, now and in every rebuild. The events parked behind
   * it stay parked until they are redriven.
   *
   * @returns whether such an event was parked
   */
  async discard(fold: string, { topic, partition, offset }: Pick<LogRecord, 'topic' | 'partition' | 'offset'>, reason: string): Promise<boolean> {
    const origin = [fold, topic, partition, offset];
    const { rows } = await this.pool.query<ParkedRow>(
      `select ${recordColumns} from streams.parked p where parked_group = $1 and topic = $2 and partition = $3 and record_offset = $4`,
      origin,
    );
    const [row] = rows;
    if (!row) return false;
    const { rowCount } = await this.pool.query(
      `with taken as (delete from streams.parked where parked_group = $1 and topic = $2 and partition = $3 and record_offset = $4 returning key)
       insert into streams.discarded (fold, topic, partition, event, key, reason) select $1, $2, $3, $5, key, $6 from taken on conflict do nothing`,
      [...origin, identityOf(recordOf(row)), reason],
    );
    return rowCount !== 0;
  }
}

/** The requests for a partition, with the events they are about: none where all have been discarded since. */
export const redriveRequests = async (pool: Pool, fold: string, topic: string, partition: number): Promise<RedriveRequest[]> => {
  const { rows } = await pool.query<{ requested: string } & (ParkedRow | { topic: null })>(
    `select r.key as requested, ${recordColumns}
     from streams.redrive_request r left join streams.parked p on p.parked_group = r.fold and p.topic = r.topic and p.partition = r.partition and p.key = r.key
     where r.fold = $1 and r.topic = $2 and r.partition = $3 order by p.record_offset`,
    [fold, topic, partition],
  );
  const requests = Map.groupBy(rows, ({ requested }) => requested);
  return [...requests].map(([key, ofKey]) => ({ key, parked: ofKey.filter((row) => row.topic !== null).map(recordOf) }));
};

const recordOf = (row: ParkedRow): LogRecord => ({
  topic: row.topic,
  partition: row.partition,
  offset: Number(row.record_offset),
  timestamp: Number(row.record_timestamp),
  key: row.record_key,
  headers: Object.fromEntries(Object.entries(row.headers).map(([name, values]) => [name, values.map((value) => Buffer.from(value, 'base64'))])),
  value: row.value,
});
