import type { Pause, Pauses } from '@story-linter/streams';
import type { Incarnation } from './incarnation.js';
import type { Scheduler } from './scheduler.js';
import type { SimDatabase } from './sim-database.js';

/** One process's connection to the simulated database, for the pauses in force. */
export class SimPauses implements Pauses {
  constructor(
    private readonly by: Incarnation,
    private readonly scheduler: Scheduler,
    private readonly database: SimDatabase,
  ) {}

  inForce(): Promise<readonly Pause[]> {
    return this.scheduler.call(this.by, 'pauses.inForce', () => [...this.database.paused.values()]);
  }
}
