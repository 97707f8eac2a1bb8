import { Injectable } from '@nestjs/common';
import { DatabasePool } from '@story-linter/nest-streams';
import { postgresFailure } from '@story-linter/streams';
import { processManager } from '../process-manager/process-manager.js';
import type { ProcessState } from '../process-manager/state.js';

/** The process manager's states, to read: what a command may still do. */
@Injectable()
export class ProcessStates {
  constructor(private readonly pool: DatabasePool) {}

  async of(validation: string): Promise<ProcessState | undefined> {
    try {
      const { rows } = await this.pool.query<{ state: ProcessState }>('select state from streams.fold_state where fold = $1 and key = $2', [processManager.name, validation]);
      return rows[0]?.state;
    } catch (thrown) {
      throw postgresFailure(thrown);
    }
  }

  /** Validations whose attempt is under way past its deadline, by the database's clock. */
  async overdue(limit: number): Promise<{ validation: string; tenant: string; attempt: number }[]> {
    try {
      const { rows } = await this.pool.query<{ validation: string; tenant: string; attempt: number }>(
        `select id as validation, tenant, attempt from read_model.validation
         where status in ('parsing', 'checking', 'concluding') and deadline < now() order by deadline limit $1`,
        [limit],
      );
      return rows;
    } catch (thrown) {
      throw postgresFailure(thrown);
    }
  }
}
