import type { EncodedMessage, StartValidation } from '@story-linter/events';
import { postgresFailure } from '@story-linter/streams';
import type { Pool } from 'pg';
import { type Admission, AdmissionErased, Admissions, defaultDeadlineSeconds, IdTaken, startCommand } from './admissions.js';
import type { PreparedStart } from './prepared-start.js';

interface Row {
  id: string;
  tenant: string;
  payload_hash: string;
  deadline: Date;
  command: StartValidation;
  erased: boolean;
}

/** Admissions in PostgreSQL. */
export class PostgresAdmissions extends Admissions {
  constructor(private readonly pool: Pool) {
    super();
  }

  override async admit(id: string, tenant: string, { command, payloadHash }: PreparedStart): Promise<Admission> {
    const seconds = command.options?.deadlineSeconds ?? defaultDeadlineSeconds;
    await this.query(
      `insert into admission.validation (id, tenant, payload_hash, deadline, command)
       values ($1, $2, $3, now() + make_interval(secs => $4), $5) on conflict do nothing`,
      [id, tenant, payloadHash, seconds, JSON.stringify(command)],
    );
    const admitted = await this.find(id);
    if (admitted?.tenant !== tenant || admitted.payloadHash !== payloadHash) throw new IdTaken(id);
    if (admitted.erased) throw new AdmissionErased(id);
    return admitted;
  }

  override async find(id: string): Promise<Admission | undefined> {
    const [row] = await this.query<Row>('select * from admission.validation where id = $1', [id]);
    return row && { id: row.id, tenant: row.tenant, payloadHash: row.payload_hash, deadline: row.deadline, command: row.command, erased: row.erased };
  }

  override async erase(id: string): Promise<void> {
    await this.query(`update admission.validation set erased = true, command = '{"title": "", "files": []}' where id = $1`, [id]);
  }

  override async markStarted(fold: string): Promise<void> {
    await this.query(
      `update admission.validation set started = true
       where not started and exists (select from streams.fold_state s where s.fold = $1 and s.key = id::text and (s.state ->> 'attempt')::int > 0)`,
      [fold],
    );
  }

  override async takeUnstarted(olderThanSeconds: number, limit: number): Promise<EncodedMessage[]> {
    const rows = await this.query<Row>(
      `update admission.validation set appended_at = now() where id in (
         select id from admission.validation where not started and not erased and appended_at < now() - make_interval(secs => $1)
         order by appended_at limit $2 for update skip locked)
       returning *`,
      [olderThanSeconds, limit],
    );
    return rows.map((row) => startCommand({ id: row.id, tenant: row.tenant, command: row.command }));
  }

  private async query<R extends object>(sql: string, values: unknown[]): Promise<R[]> {
    try {
      return (await this.pool.query<R>(sql, values)).rows;
    } catch (thrown) {
      throw postgresFailure(thrown);
    }
  }
}
