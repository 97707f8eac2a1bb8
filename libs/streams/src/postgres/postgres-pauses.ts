import type { Pool } from 'pg';
import { everyGroup, type Pause, type Pauses } from '../ports/pauses.js';
import { postgresFailure } from './failures.js';

/** Pauses as rows: operators write them, services read them. */
export class PostgresPauses implements Pauses {
  constructor(private readonly pool: Pick<Pool, 'query'>) {}

  async inForce(): Promise<readonly Pause[]> {
    try {
      const { rows } = await this.pool.query<Pause>('select consumer_group as group, paused_by as by, reason, since from streams.paused order by consumer_group');
      return rows;
    } catch (thrown) {
      throw postgresFailure(thrown);
    }
  }

  /** Pauses a group, or `everyGroup`. @returns false when it was paused already: who did it first, and why, stands */
  async pause(group: string, by: string, reason: string): Promise<boolean> {
    const { rowCount } = await this.pool.query('insert into streams.paused (consumer_group, paused_by, reason) values ($1, $2, $3) on conflict do nothing', [group, by, reason]);
    return rowCount === 1;
  }

  /**
   * Takes back the pause of a group, or that of `everyGroup`, which leaves groups that were paused by themselves so.
   *
   * @returns what still keeps it: nothing, or the pause of all
   */
  async resume(group: string): Promise<{ wasPaused: boolean; still: readonly Pause[] }> {
    const { rowCount } = await this.pool.query('delete from streams.paused where consumer_group = $1', [group]);
    const left = await this.inForce();
    return { wasPaused: rowCount === 1, still: group === everyGroup ? left : left.filter((pause) => pause.group === everyGroup) };
  }
}
