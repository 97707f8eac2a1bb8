import type { Pool } from 'pg';

export type AuditOutcome = 'begun' | 'refused' | 'done' | 'failed' | 'interrupted';

export interface AuditEntry {
  /** Ties the entries of one attempt together. */
  attempt: string;
  who: string;
  verb: string;
  target: string;
  parameters: Readonly<Record<string, unknown>>;
  reason?: string;
  plan?: string;
  outcome: AuditOutcome;
  details?: object;
}

export interface AuditLine extends AuditEntry {
  id: number;
  at: Date;
}

export interface AuditFilter {
  since?: Date;
  verb?: string;
  who?: string;
  limit: number;
}

/** The last times tell more than those of long ago, and one alone may have met a busy moment. */
const timesCounted = 5;

/** What operators did and tried, a table that PostgreSQL lets nobody change. */
export class Audit {
  constructor(private readonly pool: Pool) {}

  async append({ attempt, who, verb, target, parameters, reason, plan, outcome, details }: AuditEntry): Promise<void> {
    await this.pool.query(
      `insert into operations.audit (attempt, who, verb, target, parameters, reason, plan, outcome, details) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [attempt, who, verb, target, JSON.stringify(parameters), reason ?? null, plan ?? null, outcome, JSON.stringify(details ?? {})],
    );
  }

  /** How much a verb did in a second, over the last times that it came to its end; null before the first. */
  async rateOf(verb: string): Promise<number | null> {
    const { rows } = await this.pool.query<{ rate: number | null }>(
      `select sum(size) / nullif(sum(seconds), 0) as rate from (
         select (p.plan ->> 'size')::float8 as size, extract(epoch from ended.at - begun.at)::float8 as seconds
         from operations.audit ended join operations.audit begun on begun.attempt = ended.attempt and begun.outcome = 'begun' join operations.plan p on p.id = ended.plan
         where ended.verb = $1 and ended.outcome = 'done' and (p.plan ->> 'size')::float8 > 0 order by ended.id desc limit $2) lately`,
      [verb, timesCounted],
    );
    return rows[0]!.rate;
  }

  /** The latest first. */
  async list({ since, verb, who, limit }: AuditFilter): Promise<AuditLine[]> {
    const { rows } = await this.pool.query<Omit<AuditLine, 'id' | 'reason' | 'plan'> & { id: string; reason: string | null; plan: string | null }>(
      `select * from operations.audit
       where ($1::timestamptz is null or at >= $1) and ($2::text is null or verb = $2) and ($3::text is null or who = $3)
       order by id desc limit $4`,
      [since ?? null, verb ?? null, who ?? null, limit],
    );
    return rows.map(({ id, reason, plan, ...row }) => ({ ...row, id: Number(id), reason: reason ?? undefined, plan: plan ?? undefined }));
  }
}
