import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { exportEvents, type Exported, importVerb, replay } from '@story-linter/operations';
import type { Command } from 'commander';
import { InputError } from '../../terminal/input-error.js';
import { addChangingOptions, type ChangingOptions, interruptible } from '../carry-out/carry-out-command.js';
import { change } from '../carry-out/change.js';
import { paceFrom, progressTeller } from '../carry-out/progress.js';
import { type CommonOptions, withOperations } from '../connection.js';
import { exitCodes } from '../exit-codes.js';

interface ExportOptions extends CommonOptions {
  tenant?: string;
  out?: string;
}

const linesATold = 500;

/** Commands that carry events elsewhere: to a colleague's machine, or into another system. */
export function addArchiveCommands(program: Command): void {
  program
    .command('export')
    .argument('[validation]', 'its id')
    .description('the events of a validation or a tenant as CloudEvents, one a line, with the content that folding them needs')
    .option('--tenant <tenant>', 'of all validations of a tenant')
    .option('--out <file>', 'write there; standard output unless given')
    .addHelpText('after', '\nThe manuscript is part of it: treat the file as you treat the text.\n\nExample:\n  story-ops export 0b7f3c52-6d0e-4d5a-9c3f-2f1a7e5b8c90 --out case.ndjson')
    .action((validation: string | undefined, options: ExportOptions) => exportCommand(exportedOf(validation, options), options));
  addChangingOptions(program.command('import').argument('<archive>', 'a file made by export'))
    .description('appends the events of an archive to the log of this system, with their content')
    .addHelpText('after', '\nExample:\n  story-ops import case.ndjson --reason "moved from the old cluster"')
    .action((path: string, options: ChangingOptions) => importCommand(path, options));
  program
    .command('replay')
    .description('folds an archive into an empty database, without Kafka, to look at the tables elsewhere')
    .requiredOption('--file <archive>', 'a file made by export')
    .requiredOption('--into <url>', 'an empty PostgreSQL database, made for this')
    .addHelpText('after', '\nExample:\n  createdb scratch && story-ops replay --file case.ndjson --into postgres://me@127.0.0.1:5432/scratch\n\nTo look at one validation no database is needed: story-ops step <validation> --file case.ndjson')
    .action((options: CommonOptions & { file: string; into: string }) => replayCommand(options));
}

function exportedOf(validation: string | undefined, { tenant }: ExportOptions): Exported {
  if ((validation === undefined) === (tenant === undefined)) throw new InputError('name either a validation or --tenant.');
  return validation === undefined ? { tenant: tenant! } : { validation };
}

async function exportCommand(exported: Exported, options: ExportOptions): Promise<void> {
  const { out } = options;
  const target = out === undefined ? process.stdout : createWriteStream(out);
  if (out !== undefined) await once(target, 'open').catch((thrown: Error) => Promise.reject(new InputError(`${out} cannot be written: ${thrown.message}`)));
  const { tell, end } = progressTeller();
  const pace = paceFrom('lines');
  let lines = 0;
  const write = async (line: object): Promise<void> => {
    lines += 1;
    if (lines % linesATold === 0) tell('exporting', `exporting: ${pace(lines)}`);
    if (!target.write(`${JSON.stringify(line)}\n`)) await once(target, 'drain');
  };
  const outcome = await withOperations(options, (operations) => exportEvents(operations, exported, write)).finally(end);
  if (out !== undefined) await finished(target.end());
  const { validations, events, besides, leftOut, missing } = outcome;
  if (options.json && out !== undefined) process.stdout.write(`${JSON.stringify(outcome, undefined, 2)}\n`);
  else process.stderr.write(`${validations} validations, ${events} events, ${besides} lines of content${leftOut > 0 ? `, ${leftOut} records left out that are no messages` : ''}.\n`);
  if (missing.length === 0) return;
  process.stderr.write(`Content that events refer to is not there: ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ', …' : ''}.\n`);
  process.exitCode = exitCodes.attention;
}

async function importCommand(path: string, options: ChangingOptions): Promise<void> {
  const { tell, end } = progressTeller();
  const pace = paceFrom('lines');
  await change(
    options,
    (operations) => importVerb(operations, path, ({ done, total }) => tell('importing', `importing: ${pace(done, total)}`)),
    ({ events, besides }) => {
      end();
      return { text: `${events} events appended, ${besides} lines of content laid down.`, good: true };
    },
  ).finally(end);
}

/** Loaded when it is asked for: the migrations bring a framework that takes longer to load than most commands take. */
async function prepareTables(databaseUrl: string): Promise<void> {
  const { databaseOf, migrate } = await import('@story-linter/nest-streams/prepare');
  const database = await databaseOf(databaseUrl, 'story-ops replay').initialize();
  try {
    await migrate(database);
  } finally {
    await database.destroy();
  }
}

async function replayCommand({ file, into, json }: CommonOptions & { file: string; into: string }): Promise<void> {
  const outcome = await interruptible((signal) => replay(file, into, prepareTables, signal));
  const { events, validations, parked, unsaid } = outcome;
  process.stdout.write(json ? `${JSON.stringify(outcome, undefined, 2)}\n` : `${events} events of ${validations} validations folded, ${parked} parked; ${unsaid} messages would have been said.\n`);
  if (parked > 0) process.exitCode = exitCodes.attention;
}
