import { settingsFrom } from '@story-linter/nest-streams';
import { prepare } from '@story-linter/nest-streams/prepare';
import { createLogger } from '@story-linter/telemetry';

/** Creates the topics and tables that are missing, then ends: a step of its own before the services. */
const logger = createLogger('prepare');
try {
  await prepare(settingsFrom('prepare', process.env), logger, Number(process.env.KAFKA_REPLICATION_FACTOR ?? 1));
} catch (thrown) {
  logger.fatal(thrown instanceof Error ? thrown.message : String(thrown));
  process.exitCode = 1;
}
