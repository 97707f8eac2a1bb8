import { settingsFrom } from '@story-linter/nest-streams';
import { migrateDatabase } from '@story-linter/nest-streams/prepare';
import { createLogger } from '@story-linter/telemetry';

/** Creates the tables that are missing, then ends: for a cluster whose topics are made by its operator. */
const logger = createLogger('migrate');
try {
  await migrateDatabase(settingsFrom('migrate', process.env), logger);
} catch (thrown) {
  logger.fatal(thrown instanceof Error ? thrown.message : String(thrown));
  process.exitCode = 1;
}
