import { setTimeout as sleep } from 'node:timers/promises';
import { topicsWithPrefix } from '@story-linter/events';
import { asError, KafkaLog, type StreamLogger, topicsAreThere } from '@story-linter/streams';
import pg from 'pg';
import type { ServiceSettings } from '../service/settings.js';
import { newestMigration } from './migrations.js';
import { waitUntilReachable } from './reachable.js';

/**
 * Resolves once PostgreSQL has the newest schema and Kafka all topics: a service may be started before either.
 *
 * @throws Error in one sentence, naming what is missing, when the time is over.
 */
export const waitUntilPrepared = async (settings: ServiceSettings, logger: StreamLogger, withinMs: number): Promise<void> => {
  const giveUp = AbortSignal.timeout(withinMs);
  await waitUntilReachable(settings, withinMs);
  await Promise.all([until(giveUp, () => schemaIsThere(settings)), until(giveUp, () => logIsThere(settings, logger))]);
};

const until = async (giveUp: AbortSignal, attempt: () => Promise<void>): Promise<void> => {
  for (;;) {
    try {
      return await attempt();
    } catch (thrown) {
      if (giveUp.aborted) throw asError(thrown);
      await sleep(200);
    }
  }
};

const schemaIsThere = async ({ databaseUrl, service }: ServiceSettings): Promise<void> => {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 3_000, query_timeout: 3_000, application_name: service });
  try {
    await client.connect();
    const { rows } = await client.query<{ there: string | null }>(`select to_regclass('public.migrations') as there`);
    const run = rows[0]?.there ? await client.query('select from migrations where name = $1', [newestMigration]) : undefined;
    if (!run?.rowCount) throw new Error(`The database lacks the migration ${newestMigration}: run the prepare step.`);
  } finally {
    await client.end().catch(() => undefined);
  }
};

const logIsThere = async ({ brokers, service, prefix }: ServiceSettings, logger: StreamLogger): Promise<void> => {
  const quiet: StreamLogger = { ...logger, debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
  const log = new KafkaLog({ brokers, clientId: service, logger: quiet });
  try {
    await topicsAreThere(await log.admin(), topicsWithPrefix(prefix), 1_000);
  } finally {
    await log.stop();
  }
};
