import { topicsWithPrefix } from '@story-linter/events';
import { createTopics, KafkaLog, type StreamLogger } from '@story-linter/streams';
import type { ServiceSettings } from '../service/settings.js';
import { databaseOf, migrate } from './database.js';
import { waitUntilReachable } from './reachable.js';

/** The engines may be started together with this step. */
const reachableWithinMs = 60_000;

/** Creates the topics and tables that are missing; changes nothing that is there. */
export const prepare = async (settings: ServiceSettings, logger: StreamLogger, replicationFactor: number): Promise<void> => {
  await waitUntilReachable(settings, reachableWithinMs);
  await Promise.all([migrateDatabase(settings, logger), prepareTopics(settings, logger, replicationFactor)]);
};

/** The tables alone, where topics are made by somebody else. */
export const migrateDatabase = async ({ databaseUrl, service }: ServiceSettings, logger: StreamLogger): Promise<void> => {
  const database = await databaseOf(databaseUrl, service).initialize();
  try {
    const run = await migrate(database);
    logger.info({ migrations: run }, run.length > 0 ? 'the database is migrated' : 'the database is up to date');
  } finally {
    await database.destroy();
  }
};

const prepareTopics = async ({ brokers, service, prefix }: ServiceSettings, logger: StreamLogger, replicationFactor: number): Promise<void> => {
  const log = new KafkaLog({ brokers, clientId: service, logger });
  try {
    const created = await createTopics(await log.admin(), topicsWithPrefix(prefix), replicationFactor);
    logger.info({ topics: created }, created.length > 0 ? 'the topics are created' : 'the topics are there');
  } finally {
    await log.stop();
  }
};
