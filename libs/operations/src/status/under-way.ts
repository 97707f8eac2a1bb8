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
