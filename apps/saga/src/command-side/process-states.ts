import { Injectable } from '@nestjs/common';
import { DatabasePool } from '@story-linter/nest-streams';
import { postgresFailure } from '@story-linter/streams';
import { processManager, type ProcessState } from '@story-linter/validation';

export interface OverdueAttempt {
  validation: string;
  tenant: string;
  attempt: number;
}

/** The process manager's states, to read: what a command may still do. */
export abstract class ProcessStates {
  /** @throws Unavailable */
  abstract of(validation: string): Promise<ProcessState | undefined>;

  /** Attempts under way past their deadline; may be a little behind. @throws Unavailable */
  abstract overdue(limit: number): Promise<OverdueAttempt[]>;
}

@Injectable()
export class PostgresProcessStates extends ProcessStates {
  constructor(private readonly pool: DatabasePool) {
    super();
  }

  override async of(validation: string): Promise<ProcessState | undefined> {
    const rows = await this.query<{ state: ProcessState }>('select state from streams.fold_state where fold = $1 and key = $2', [processManager.name, validation]);
    return rows[0]?.state;
  }

  override async overdue(limit: number): Promise<OverdueAttempt[]> {
    return this.query<OverdueAttempt>(
      `select id as validation, tenant, attempt from read_model.validation
       where status in ('parsing', 'checking', 'concluding') and deadline < now() order by deadline limit $1`,
      [limit],
    );
  }

  private async query<Row extends object>(sql: string, values: unknown[]): Promise<Row[]> {
    try {
      return (await this.pool.query<Row>(sql, values)).rows;
    } catch (thrown) {
      throw postgresFailure(thrown);
    }
  }
}
