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

/** What operators did and tried, a table that PostgreSQL lets nobody change. */
export class Audit {
  constructor(private readonly pool: Pool) {}

  async append({ attempt, who, verb, target, parameters, reason, plan, outcome, details }: AuditEntry): Promise<void> {
    await this.pool.query(
      `insert into operations.audit (attempt, who, verb, target, parameters, reason, plan, outcome, details) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [attempt, who, verb, target, JSON.stringify(parameters), reason ?? null, plan ?? null, outcome, JSON.stringify(details ?? {})],
    );
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
