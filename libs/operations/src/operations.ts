import { KafkaLog, type StreamLogger } from '@story-linter/streams';
import pg from 'pg';

export interface OperationsSettings {
  /** `host:port`, separated by commas. */
  brokers: string;
  databaseUrl: string;
  /** Stands before the names of topics and groups. */
  prefix: string;
}

/** What every operation works with. */
export interface Operations {
  settings: OperationsSettings;
  log: KafkaLog;
  pool: pg.Pool;
  logger: StreamLogger;
}

const name = 'story-ops';

/** Connects when it is first used; to be closed whatever happens. */
export const openOperations = (settings: OperationsSettings, logger: StreamLogger): Operations & AsyncDisposable => {
  const log = new KafkaLog({ brokers: settings.brokers, clientId: name, logger, prefix: settings.prefix });
  const pool = new pg.Pool({ connectionString: settings.databaseUrl, max: 8, connectionTimeoutMillis: 5_000, statement_timeout: 600_000, query_timeout: 610_000, application_name: name });
  // A connection that breaks while it lies idle is replaced; who uses one is told by its query.
  pool.on('error', (error) => logger.debug({ error: error.message }, 'an idle connection to PostgreSQL broke'));
  return { settings, log, pool, logger, [Symbol.asyncDispose]: async () => void (await Promise.allSettled([log.stop(), pool.end()])) };
};
