import { Audit, type AuditLine } from '@story-linter/audit';
import { type Command, InvalidArgumentError } from 'commander';
import { InputError } from '../../terminal/input-error.js';
import { columns } from '../columns.js';
import { type CommonOptions, withOperations } from '../connection.js';

interface AuditOptions extends CommonOptions {
  since?: Date;
  verb?: string;
  who?: string;
  limit: number;
}

export function addAuditCommand(program: Command): void {
  program
    .command('audit')
    .description('what operators did and tried, refused attempts too; the latest first')
    .option('--since <time>', 'from this time on, for example 2026-11-21T03:00Z', timeOf)
    .option('--verb <verb>', 'of this verb only, for example "parked discard"')
    .option('--who <name>', 'of this operator only')
    .option('--limit <n>', 'so many at most', Number, 50)
    .addHelpText('after', '\nExample:\n  story-ops audit --since 2026-11-21T03:00Z --json')
    .action((options: AuditOptions) => auditCommand(options));
}

async function auditCommand(options: AuditOptions): Promise<void> {
  if (!Number.isInteger(options.limit) || options.limit < 1) throw new InputError('--limit is a whole number from 1.');
  const lines = await withOperations(options, ({ pool }) => new Audit(pool).list(options));
  process.stdout.write(options.json ? `${JSON.stringify(lines, undefined, 2)}\n` : pretty(lines));
}

const pretty = (lines: readonly AuditLine[]): string => {
  if (lines.length === 0) return 'Nobody has done anything yet.\n';
  const rows = lines.map(({ at, who, verb, target, outcome, reason }) => [at.toISOString().slice(0, 19).replace('T', ' '), who, verb, target, outcome, reason ?? '']);
  return `${columns([['time', 'who', 'verb', 'target', 'outcome', 'reason'], ...rows]).join('\n')}\n`;
};

/** A time of an option. */
export function timeOf(value: string): Date {
  const time = new Date(value);
  if (Number.isNaN(time.getTime())) throw new InvalidArgumentError('it is no time; write it as 2026-11-21T03:00Z.');
  return time;
}
