import type { Operations } from '../operations.js';

export interface UnderWay {
  count: number;
  /** Admitted and not started for longer than a minute. */
  notStarted: number;
  overdue: number;
  oldest?: { id: string; status: string; startedAt: string; deadline: string };
}

/** The validations that have begun and not ended. */
export const validationsUnderWay = async ({ pool }: Operations): Promise<UnderWay> => {
  const active = `status in ('accepted', 'parsing', 'checking', 'concluding')`;
  const [counts, oldest, admitted] = await Promise.all([
    pool.query<{ count: number; overdue: number }>(`select count(*)::int as count, (count(*) filter (where deadline < now()))::int as overdue from read_model.validation where ${active}`),
    pool.query<{ id: string; status: string; started_at: Date; deadline: Date }>(`select id, status, started_at, deadline from read_model.validation where ${active} order by started_at limit 1`),
    pool.query<{ count: number }>(`select count(*)::int as count from admission.validation where not started and admitted_at < now() - interval '1 minute'`),
  ]);
  const [first] = oldest.rows;
  return {
    ...counts.rows[0]!,
    notStarted: admitted.rows[0]!.count,
    ...(first && { oldest: { id: first.id, status: first.status, startedAt: first.started_at.toISOString(), deadline: first.deadline.toISOString() } }),
  };
};

/** Records of one group that were parked for the same reason. */
export interface ParkedCount {
  group: string;
  reason: string;
  count: number;
  oldest: string;
  newest: string;
}

/** By group and reason, ids and numbers in it left open. The most frequent first. What a generation that is not in use has parked holds nothing up. */
export const parkedCounts = async ({ pool }: Operations): Promise<ParkedCount[]> => {
  const { rows } = await pool.query<{ group: string; reason: string; count: number; oldest: Date; newest: Date }>(
    `select parked_group as "group", left(regexp_replace(reason, '[0-9a-f]{8}-[0-9a-f-]{27}|[0-9]+', '…', 'g'), 120) as reason,
       count(*)::int as count, min(parked_at) as oldest, max(parked_at) as newest
     from streams.parked where strpos(parked_group, '#') = 0 group by 1, 2 order by 3 desc, 1, 2 limit 50`,
  );
  return rows.map((row) => ({ ...row, oldest: row.oldest.toISOString(), newest: row.newest.toISOString() }));
};
