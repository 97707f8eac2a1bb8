import type { Pool } from 'pg';

export interface ParkedFilter {
  /** Rows, by their number. */
  ids?: readonly number[];
  /** A failure group, by its name. */
  failure?: string;
  group?: string;
  /** A validation, or one of its chunks as `validation/index`. */
  key?: string;
  since?: Date;
  until?: Date;
}

/** Records of one group that were parked for the same reason, ids and numbers in it left open. */
export interface ParkedFailure {
  /** Eight digits that name group and reason. */
  failure: string;
  group: string;
  reason: string;
  count: number;
  /** Later events of the same keys that wait behind them. */
  waiting: number;
  /** Appended or asked for again, and not known yet what came of it. */
  redriven: number;
  oldest: Date;
  newest: Date;
  /** Some of them, by their numbers. */
  ids: number[];
}

export interface ParkedRow {
  id: number;
  failure: string;
  group: string;
  topic: string;
  partition: number;
  offset: number;
  key: string;
  reason: string;
  replays: number;
  parkedAt: Date;
  redrivenAt: Date | null;
}

export interface ShownRecord extends ParkedRow {
  stack: string | null;
  headers: Record<string, string>;
  /** As text; null where the record has none. */
  value: string | null;
  bytes: number;
  /** Later events of the key that are parked behind it. */
  behind: { id: number; offset: number; type: string | null }[];
}

/** What a fold parks because of an earlier event is not a failure of its own, unless that one was discarded since. */
const waits = `reason = 'An earlier event of this validation is parked.' and exists (
  select from streams.parked e where e.parked_group = w.parked_group and e.topic = w.topic and e.partition = w.partition and e.key = w.key and e.record_offset < w.record_offset)`;

/** What a generation that is not in use has parked holds nothing up, and is none of ours here. */
const failures = `
  select p.*, left(md5(parked_group || pattern), 8) as failure from (
    select *, left(regexp_replace(reason, '[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{16,}|[0-9]+', '…', 'g'), 160) as pattern
    from streams.parked w where strpos(parked_group, '#') = 0 and not (${waits})) p
  where ($1::bigint[] is null or id = any($1)) and ($2::text is null or left(md5(parked_group || pattern), 8) = $2) and ($3::text is null or parked_group = $3)
    and ($4::text is null or key = $4 or starts_with(key, $4 || '/')) and ($5::timestamptz is null or parked_at >= $5) and ($6::timestamptz is null or parked_at < $6)`;

const values = ({ ids, failure, group, key, since, until }: ParkedFilter): unknown[] => [ids ?? null, failure ?? null, group ?? null, key ?? null, since ?? null, until ?? null];

/** By failure, the most frequent first. */
export const parkedFailures = async (pool: Pool, filter: ParkedFilter): Promise<ParkedFailure[]> => {
  const { rows } = await pool.query<Omit<ParkedFailure, 'ids'> & { ids: string[] }>(
    `with failed as (${failures})
     select failure, parked_group as "group", pattern as reason, count(*)::int as count, (count(redriven_at))::int as redriven, min(parked_at) as oldest, max(parked_at) as newest,
       (select count(*)::int from streams.parked w where w.parked_group = failed.parked_group and ${waits} and w.key = any(array_agg(failed.key))) as waiting,
       (array_agg(id order by id))[1:5] as ids
     from failed group by failure, parked_group, pattern order by count(*) desc, 2, 3`,
    values(filter),
  );
  return rows.map((row) => ({ ...row, ids: row.ids.map(Number) }));
};

/** The failures themselves, in the order of each log. */
export const parkedRows = async (pool: Pool, filter: ParkedFilter): Promise<ParkedRow[]> => {
  const { rows } = await pool.query<Omit<ParkedRow, 'id' | 'offset'> & { id: string; offset: string }>(
    `with failed as (${failures})
     select id, failure, parked_group as "group", topic, partition, record_offset as offset, key, reason, replays, parked_at as "parkedAt", redriven_at as "redrivenAt"
     from failed order by parked_at, topic, partition, record_offset`,
    values(filter),
  );
  return rows.map((row) => ({ ...row, id: Number(row.id), offset: Number(row.offset) }));
};

/** All that is known of one; undefined where there is none of this number. */
export const parkedRecord = async (pool: Pool, id: number): Promise<ShownRecord | undefined> => {
  const [row] = await parkedRows(pool, { ids: [id] });
  const { rows } = await pool.query<{ stack: string | null; headers: Record<string, string[]>; value: Buffer | null }>('select stack, headers, value from streams.parked where id = $1', [id]);
  const [record] = rows;
  if (!row || !record) return undefined;
  const behind = await pool.query<{ id: string; offset: string; type: string | null }>(
    `select id, record_offset as offset, headers #>> '{ce_type,0}' as type from streams.parked
     where parked_group = $1 and topic = $2 and key = $3 and partition = $4 and record_offset > $5 order by record_offset`,
    [row.group, row.topic, row.key, row.partition, row.offset],
  );
  return {
    ...row,
    stack: record.stack,
    headers: Object.fromEntries(Object.entries(record.headers).map(([name, all]) => [name, all.map(text64).join(', ')])),
    value: record.value && record.value.toString(),
    bytes: record.value?.length ?? 0,
    behind: row.topic === 'validation.events' ? behind.rows.map((one) => ({ id: Number(one.id), offset: Number(one.offset), type: one.type && text64(one.type) })) : [],
  };
};

const text64 = (base64: string): string => Buffer.from(base64, 'base64').toString();
