import { settingsFrom } from '@story-linter/nest-streams';
import { createLogger } from '@story-linter/telemetry';
import { repair } from './repair/repair.js';

/** Lets both folds be rebuilt from the log that is there, then ends. Run it with the saga stopped, when the log has diverged. */
const logger = createLogger('repair');
try {
  await repair(settingsFrom('repair', process.env), logger);
} catch (thrown) {
  logger.fatal(thrown instanceof Error ? thrown.message : String(thrown));
  process.exitCode = 1;
}
