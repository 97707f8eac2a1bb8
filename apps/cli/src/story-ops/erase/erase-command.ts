import { type EraseTarget, eraseVerb } from '@story-linter/operations';
import type { Command } from 'commander';
import { InputError } from '../../terminal/input-error.js';
import { addChangingOptions, type ChangingOptions } from '../carry-out/carry-out-command.js';
import { change } from '../carry-out/change.js';

const waitMs = 60_000;

export function addEraseCommand(program: Command): void {
  addChangingOptions(program.command('erase').argument('[validation]', 'id of the validation'))
    .description("deletes a validation's text and all that was made of it, or all of a tenant's, for good")
    .option('--tenant <tenant>', 'everything that this tenant has')
    .addHelpText('after', '\nExamples:\n  story-ops erase 0b7f3c52-6d0e-4d5a-9c3f-2f1a7e5b8c90 --reason "the author asked for it"\n  story-ops erase --tenant anna --reason "the contract has ended"\n\nThe reason goes into the log: it must not repeat what is to be erased.')
    .action((validation: string | undefined, options: ChangingOptions & { tenant?: string }) =>
      change(
        options,
        (operations) => eraseVerb(operations, targetOf(validation, options.tenant), options.reason, waitMs, (done, total) => void process.stderr.write(`${done} of ${total} are erased\n`)),
        ({ erased, pending }) => ({
          text: [`${erased} erased.`, ...(pending.length > 0 ? [`${pending.length} are asked for, and the saga has not come to them yet: ${pending.slice(0, 5).join(', ')}.`] : [])].join('\n'),
          good: pending.length === 0,
        }),
      ),
    );
}

function targetOf(validation: string | undefined, tenant: string | undefined): EraseTarget {
  if (validation !== undefined && tenant === undefined) return { validation };
  if (validation === undefined && tenant !== undefined) return { tenant };
  throw new InputError('name one validation, or --tenant.');
}
