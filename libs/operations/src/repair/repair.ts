import { processManager, readModel } from '@story-linter/validation';
import type { Operations } from '../operations.js';
import { leaveNoOffsets } from './leave-no-offsets.js';
import { type Forgotten, forgetFolds } from './forget-folds.js';
import { survivingEvents } from './surviving-events.js';

const folds = [processManager.name, readModel.name];

export interface RepairOutcome extends Forgotten {
  /** Different events that lie in the log. */
  events: number;
}

/**
 * What an operator does when Kafka has lost a tail that PostgreSQL remembers: both folds forget what they know and, at
 * the saga's next start, read the log that is there from its beginning.
 *
 * - Validations that have ended and lost no event are kept as they are: reading their events again changes nothing.
 * - The process manager says again, under the same ids, what follows from the surviving events. So workers are asked
 *   again for what was lost, and answer from the results laid down under their names: the same as before. What was not
 *   lost is answered twice, and the first record with an id wins.
 * - Validations whose very start was lost are sent again by the watch, from their admissions.
 * - A lost DeadlinePassed is sent again by the watch. A lost cancellation or retry is lost: whoever asked asks again.
 *
 * Safe to run again. @throws Refused when the saga still runs
 */
export const repair = async ({ log, pool, settings }: Operations): Promise<RepairOutcome> => {
  await leaveNoOffsets(
    await log.admin(),
    folds.map((fold) => settings.prefix + fold),
  );
  const surviving = await survivingEvents(log, processManager.reads, settings.prefix);
  return { events: surviving.size, ...(await forgetFolds(pool, surviving)) };
};
