import { readmitVerb } from '@story-linter/operations';
import type { Command } from 'commander';
import { addChangingOptions, type ChangingOptions } from '../carry-out/carry-out-command.js';
import { change } from '../carry-out/change.js';

export function addReadmitCommand(program: Command): void {
  addChangingOptions(program.command('readmit'))
    .description('writes admissions again that were lost with an older PostgreSQL, from the log')
    .addHelpText('after', '\nExample:\n  story-ops readmit --yes --reason "PostgreSQL restored from yesterday"')
    .action((options: ChangingOptions) => change(options, readmitVerb, ({ readmitted }) => ({ text: `${readmitted} admissions are written again.`, good: true })));
}
