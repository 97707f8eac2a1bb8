import { type ResetTo, resetVerb } from '@story-linter/operations';
import { type Command, InvalidArgumentError } from 'commander';
import { addChangingOptions, type ChangingOptions } from '../carry-out/carry-out-command.js';
import { change } from '../carry-out/change.js';

export function addResetCommand(program: Command): void {
  addChangingOptions(program.command('reset').argument('<worker>', 'consumer group of a worker, as status names it'))
    .description('lets a worker that is stopped handle again what it has handled; folds are rebuilt, never reset')
    .requiredOption('--to <offset|time>', 'an offset, the same in every partition, or a time such as 2026-11-21T10:00Z', pointOf)
    .addHelpText('after', '\nExample:\n  story-ops reset parser --to 2026-11-21T10:00Z --reason "a bug had cut chapters short"')
    .action((worker: string, options: ChangingOptions & { to: ResetTo }) =>
      change(
        options,
        (operations) => resetVerb(operations, worker, options.to),
        ({ moves, messages }) => ({ text: moves.length === 0 ? 'No position has moved: none stood behind that point.' : `${messages} messages in ${moves.length} partitions are handled again once ${worker} is started.`, good: true }),
      ),
    );
}

function pointOf(value: string): ResetTo {
  if (/^\d{1,15}$/.test(value)) return { offset: Number(value) };
  const time = new Date(value);
  if (!/^\d{4}-\d{2}-\d{2}/.test(value) || Number.isNaN(time.getTime())) throw new InvalidArgumentError('it is an offset such as 1200, or a time such as 2026-11-21T10:00Z.');
  return { time };
}
