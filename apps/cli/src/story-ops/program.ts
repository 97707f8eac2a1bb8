import { Command, Option } from 'commander';
import { version } from '../terminal/version.js';
import { addArchiveCommands } from './archive/archive-commands.js';
import { addAuditCommand } from './audit/audit-command.js';
import { addEraseCommand } from './erase/erase-command.js';
import { addHistoryCommand } from './history/history-command.js';
import { addParkedCommands } from './parked/parked-command.js';
import { addPauseCommands } from './pause/pause-command.js';
import { addReadmitCommand } from './readmit/readmit-command.js';
import { addRebuildCommands } from './rebuild/rebuild-command.js';
import { addRepairCommand } from './repair/repair-command.js';
import { addResetCommand } from './reset/reset-command.js';
import { addStatusCommands } from './status/status-command.js';
import { addTimeTravelCommands } from './time-travel/time-travel-commands.js';

const examples = `
Examples:
  story-ops status                 what runs, how far behind it is, and what needs you
  story-ops watch                  the same, live
  story-ops history <id> --tree    what happened to a validation, and why
  story-ops verify read-model      whether what the gateway shows is what the log says
  story-ops rebuild read-model     the read model anew, while everything runs
  story-ops parked list            what could not be handled and was set aside
  story-ops pause --all            no consumer takes new work: the kill switch
  story-ops audit                  what operators did and tried

Exit code: 0 done, 1 not done or something needs you, 2 wrong usage or an engine that does not answer.`;

/** The operator's command line. Every command is a folder beside this file; none of them changes anything without a plan. */
export function programOf(): Command {
  const program = new Command('story-ops')
    .description('Looks into, replays, rebuilds and repairs the streams of Story Linter Cloud.')
    .version(version(), '--version', 'the version of this program')
    .addHelpText('after', examples)
    .showSuggestionAfterError()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'story-ops: ')) })
    .exitOverride();
  addStatusCommands(program);
  addAuditCommand(program);
  addHistoryCommand(program);
  addTimeTravelCommands(program);
  addRebuildCommands(program);
  addArchiveCommands(program);
  addParkedCommands(program);
  addPauseCommands(program);
  addResetCommand(program);
  addRepairCommand(program);
  addReadmitCommand(program);
  addEraseCommand(program);
  for (const command of withSubcommands(program)) addCommonOptions(command);
  return program;
}

/** Every command that does something, however deep. */
const withSubcommands = ({ commands }: Command): Command[] => commands.flatMap((command) => (command.commands.length > 0 ? withSubcommands(command) : [command]));

const addCommonOptions = (command: Command): Command =>
  command
    .option('--json', 'one JSON document on stdout, for scripts')
    .option('--kafka <host:port>', 'brokers; otherwise KAFKA_BROKERS, or the stack that runs here')
    .option('--postgres <url>', 'database; otherwise DATABASE_URL, or the stack that runs here')
    .addOption(new Option('--prefix <prefix>', 'what stands before the names of topics and groups; otherwise KAFKA_TOPIC_PREFIX'))
    .option('--as <name>', 'who answers for it in the audit; otherwise user@host')
    .option('--verbose', 'what the clients of Kafka and PostgreSQL say, on stderr')
    .option('--no-color', 'plain text (also with NO_COLOR, and whenever the output is not a terminal)');
