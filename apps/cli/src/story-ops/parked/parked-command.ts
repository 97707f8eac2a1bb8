import { discardParkedVerb, type ParkedFailure, parkedFailures, type ParkedFilter, parkedRecord, type RedriveOptions, type RedriveOutcome, type RedrivenItem, redriveVerb, type ShownRecord } from '@story-linter/operations';
import { type Command, InvalidArgumentError } from 'commander';
import { InputError } from '../../terminal/input-error.js';
import { addChangingOptions, type ChangingOptions } from '../carry-out/carry-out-command.js';
import { change } from '../carry-out/change.js';
import { columns } from '../columns.js';
import { type CommonOptions, withOperations } from '../connection.js';

interface FilterOptions {
  failure?: string;
  group?: string;
  key?: string;
  since?: Date;
  until?: Date;
}

interface RedriveCommandOptions extends ChangingOptions, FilterOptions {
  all?: boolean;
  retry?: boolean;
  max: number;
  maxFailures: number;
  maxReplays: number;
  wait: number;
}

/** Commands for what was set aside because it could not be handled. */
export function addParkedCommands(program: Command): void {
  const parked = program.command('parked').description('what could not be handled and was set aside: list, show, redrive, discard');
  addFilterOptions(parked.command('list'))
    .description('by failure, with counts and times')
    .addHelpText('after', '\nExample:\n  story-ops parked list --since 2026-11-21T10:00Z')
    .action(listCommand);
  parked
    .command('show')
    .argument('<id>', 'number of the record, as list names it', numberOf)
    .description('one record: headers, value, reason, and what waits behind it')
    .addHelpText('after', '\nExample:\n  story-ops parked show 17')
    .action(showCommand);
  addFilterOptions(addChangingOptions(parked.command('redrive').argument('[ids...]', 'numbers of records')))
    .description('has records handled again, in order per key: one key first, then ten, then a hundred at a time')
    .option('--all', 'everything that is parked')
    .option('--retry', 'ask for another attempt where the one of a command has failed')
    .option('--max <n>', 'so many keys at most', numberOf, 10_000)
    .option('--max-failures <share>', 'stop when a larger share fails again', shareOf, 0.1)
    .option('--max-replays <n>', 'leave alone what was redriven so often', numberOf, 3)
    .option('--wait <seconds>', 'for what comes of a step', numberOf, 60)
    .addHelpText('after', '\nExample:\n  story-ops parked redrive --failure 1c9a44f0 --max-failures 5%\n\nExit code 1 when something was not handled.')
    .action((ids: string[], options: RedriveCommandOptions) =>
      change(
        options,
        (operations) => redriveVerb(operations, filterOf(ids, options), paceOf(options), showStep),
        (outcome) => ({ text: redriven(outcome), good: outcome.counts.UNCHANGED + outcome.counts.UNKNOWN + outcome.counts.NOT_ATTEMPTED === 0 }),
      ),
    );
  addFilterOptions(addChangingOptions(parked.command('discard').argument('[ids...]', 'numbers of records')))
    .description('takes records out for good, in every rebuild too')
    .option('--all', 'everything that is parked')
    .addHelpText('after', '\nExample:\n  story-ops parked discard 17 --reason "its publisher had a fault"')
    .action((ids: string[], options: ChangingOptions & FilterOptions & { all?: boolean }) =>
      change(
        options,
        (operations) => discardParkedVerb(operations, filterOf(ids, options), options.reason),
        ({ discarded }) => ({ text: `${discarded} discarded.`, good: true }),
      ),
    );
}

const addFilterOptions = (command: Command): Command =>
  command
    .option('--failure <name>', 'one kind of failure, as list names it')
    .option('--group <group>', 'one consumer group')
    .option('--key <validation>', 'one validation')
    .option('--since <time>', 'parked then or later', timeOf)
    .option('--until <time>', 'parked before', timeOf);

async function listCommand(options: CommonOptions & FilterOptions): Promise<void> {
  const failures = await withOperations(options, ({ pool }) => parkedFailures(pool, filterOf([], { ...options, all: true })));
  process.stdout.write(options.json ? `${JSON.stringify(failures, undefined, 2)}\n` : `${listed(failures)}\n`);
}

const listed = (failures: readonly ParkedFailure[]): string =>
  failures.length === 0
    ? 'Nothing is parked.'
    : failures
        .flatMap(({ failure, group, reason, count, waiting, redriven: marked, oldest, newest, ids }) => [
          `${failure}  ${group}  ${count}${waiting > 0 ? `, and ${waiting} wait behind` : ''}${marked > 0 ? `, ${marked} redriven and not known yet` : ''}`,
          `  ${reason.slice(0, 76)}`,
          `  ${minuteOf(oldest)} to ${minuteOf(newest)}; ${ids.join(', ')}${count > ids.length ? ' …' : ''}`,
        ])
        .join('\n');

const minuteOf = (at: Date): string => at.toISOString().slice(0, 16).replace('T', ' ');

async function showCommand(id: number, options: CommonOptions): Promise<void> {
  const record = await withOperations(options, ({ pool }) => parkedRecord(pool, id));
  if (!record) throw new InputError(`nothing is parked under ${id}; story-ops parked list shows what there is.`);
  process.stdout.write(options.json ? `${JSON.stringify(record, undefined, 2)}\n` : `${shown(record)}\n`);
}

const shown = ({ id, failure, group, topic, partition, offset, key, reason, stack, replays, parkedAt, redrivenAt, headers, value, bytes, behind }: ShownRecord): string =>
  [
    `${id}  failure ${failure}, parked by ${group} at ${parkedAt.toISOString()}`,
    `  ${topic}/${partition}/${offset}  key ${key}`,
    `  redriven ${replays} times${redrivenAt ? `, the last time at ${redrivenAt.toISOString()}; what came of it is not known yet` : ''}`,
    '',
    stack ?? reason,
    '',
    ...columns(Object.entries(headers)).map((line) => `  ${line}`),
    '',
    value === null ? '(no value)' : `${value.slice(0, 4_000)}${value.length > 4_000 ? `\n… (${bytes} bytes; --json has all of it)` : ''}`,
    ...(behind.length > 0 ? ['', `${behind.length} later events of the key wait behind it:`, ...behind.slice(0, 20).map((one) => `  ${one.id}  ${one.offset}  ${one.type ?? ''}`)] : []),
  ].join('\n');

const paceOf = ({ retry = false, max, maxFailures, maxReplays, wait }: RedriveCommandOptions): RedriveOptions => ({ retry, max, maxFailures, maxReplays, waitMs: wait * 1000 });

const showStep = (done: number, total: number, { group, key, result, why }: RedrivenItem): void => void process.stderr.write(`${done} of ${total}  ${result}  ${group}  ${key}${why === undefined ? '' : `  ${why.split('\n')[0]}`}\n`);

const redriven = ({ counts, stopped }: RedriveOutcome): string =>
  [`${counts.CONFIRMED} handled, ${counts.UNCHANGED} failed again, ${counts.UNKNOWN} not known, ${counts.NOT_ATTEMPTED} not attempted.`, ...(stopped === undefined ? [] : [`Stopped: ${stopped}`])].join('\n');

/** Nobody redrives or discards everything by leaving the filter out. */
function filterOf(ids: readonly string[], { failure, group, key, since, until, all }: FilterOptions & { all?: boolean }): ParkedFilter {
  const filter = { ...(ids.length > 0 && { ids: ids.map(numberOf) }), ...(failure !== undefined && { failure }), ...(group !== undefined && { group }), ...(key !== undefined && { key }), ...(since && { since }), ...(until && { until }) };
  if (Object.keys(filter).length === 0 && all !== true) throw new InputError('name what is meant: numbers, --failure, --group, --key, --since, --until, or --all.');
  return filter;
}

function numberOf(value: string): number {
  if (!/^\d{1,15}$/.test(value)) throw new InvalidArgumentError('it is a whole number.');
  return Number(value);
}

function timeOf(value: string): Date {
  const time = new Date(value);
  if (!/^\d{4}-\d{2}-\d{2}/.test(value) || Number.isNaN(time.getTime())) throw new InvalidArgumentError('it is a time such as 2026-11-21T10:00Z.');
  return time;
}

function shareOf(value: string): number {
  const [, number = '', percent] = /^(\d+(?:\.\d+)?)(%?)$/.exec(value) ?? [];
  const share = Number(number) / (percent ? 100 : 1);
  if (number === '' || share > 1) throw new InvalidArgumentError('it is a share such as 10% or 0.1.');
  return share;
}
