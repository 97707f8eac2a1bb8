import type { ServiceSettings } from '@story-linter/nest-streams';
import { KafkaLog, type StreamLogger } from '@story-linter/streams';
import { processManager, readModel } from '@story-linter/validation';
import pg from 'pg';
import { leaveNoOffsets } from './leave-no-offsets.js';
import { forgetFolds } from './forget-folds.js';
import { survivingEvents } from './surviving-events.js';

const folds = [processManager.name, readModel.name];

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
 * Safe to run again. @throws Error in one sentence when the saga still runs
 */
export const repair = async (settings: ServiceSettings, logger: StreamLogger): Promise<void> => {
  const log = new KafkaLog({ brokers: settings.brokers, clientId: settings.service, logger, prefix: settings.prefix });
  const pool = new pg.Pool({ connectionString: settings.databaseUrl, max: 1, connectionTimeoutMillis: 5_000, statement_timeout: 300_000, application_name: settings.service });
  try {
    await leaveNoOffsets(
      await log.admin(),
      folds.map((fold) => settings.prefix + fold),
    );
    const surviving = await survivingEvents(log, processManager.reads, settings.prefix);
    const { kept, states } = await forgetFolds(pool, surviving);
    logger.info({ events: surviving.size, kept, states }, 'the folds are ready to be rebuilt from the log: start the saga');
  } finally {
    await pool.end();
    await log.stop();
  }
};
