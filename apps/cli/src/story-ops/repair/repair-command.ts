import { repairVerb } from '@story-linter/operations';
import type { Command } from 'commander';
import { addChangingOptions, type ChangingOptions } from '../carry-out/carry-out-command.js';
import { change } from '../carry-out/change.js';

export function addRepairCommand(program: Command): void {
  addChangingOptions(program.command('repair'))
    .description('lets both folds be built from the log that is there, after it has lost a tail; the saga is stopped for it')
    .addHelpText('after', '\nExample:\n  story-ops repair --reason "kafka-1 came back with a shorter log"')
    .action((options: ChangingOptions) =>
      change(options, repairVerb, ({ events, kept, states }) => ({
        text: `${events} events lie in the log; ${kept} validations stay as they are, ${states} states are built anew. Start the saga.`,
        good: true,
      })),
    );
}
