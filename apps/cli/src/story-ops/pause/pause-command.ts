import { type PauseOutcome, pauseVerb, resumeVerb } from '@story-linter/operations';
import type { Command } from 'commander';
import { InputError } from '../../terminal/input-error.js';
import { addChangingOptions, type ChangingOptions } from '../carry-out/carry-out-command.js';
import { change } from '../carry-out/change.js';
import { operatorOf } from '../connection.js';

interface GroupOptions extends ChangingOptions {
  all?: boolean;
}

const all = '*';

/** Commands that keep consumers from new work, and let them go on. */
export function addPauseCommands(program: Command): void {
  addChangingOptions(program.command('pause').argument('[group]', 'consumer group, as status names it'))
    .description('lets a consumer group, or all of them, take no new work until it is resumed')
    .option('--all', 'every group: the kill switch')
    .addHelpText('after', '\nExamples:\n  story-ops pause validator --reason "the new rules crash"\n  story-ops pause --all --yes --reason "the disk is nearly full"')
    .action((group: string | undefined, options: GroupOptions) =>
      change(
        options,
        (operations) => pauseVerb(operations, groupOf(group, options), operatorOf(options), options.reason),
        (outcome) => ({ text: told(outcome, 'It was paused already.'), good: true }),
      ),
    );
  addChangingOptions(program.command('resume').argument('[group]', 'consumer group, as status names it'))
    .description('lets a paused group go on where it stood; groups that were paused by themselves stay so')
    .option('--all', 'takes back the pause of every group')
    .addHelpText('after', '\nExample:\n  story-ops resume validator')
    .action((group: string | undefined, options: GroupOptions) =>
      change(
        options,
        (operations) => resumeVerb(operations, groupOf(group, options)),
        (outcome) => ({ text: told(outcome, 'It was not paused.'), good: outcome.changed }),
      ),
    );
}

function groupOf(group: string | undefined, options: GroupOptions): string {
  if ((group === undefined) === (options.all !== true)) throw new InputError('name one group, or --all.');
  return group ?? all;
}

const told = ({ changed, inForce }: PauseOutcome, otherwise: string): string =>
  [changed ? 'Done.' : otherwise, inForce.length === 0 ? 'Nothing is paused.' : 'Paused:', ...inForce.map((pause) => `  ${pause.group === all ? 'every group' : pause.group}, by ${pause.by}: ${pause.reason}`)].join('\n');
