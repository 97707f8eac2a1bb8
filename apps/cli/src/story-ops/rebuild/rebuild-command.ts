import type { Verb } from '@story-linter/audit';
import { discardVerb, type Operations, rebuildVerb, type RebuildOutcome, type RebuildProgress, rollbackVerb, type TellProgress, verify } from '@story-linter/operations';
import { type Command, InvalidArgumentError } from 'commander';
import { InputError } from '../../terminal/input-error.js';
import { addChangingOptions, type ChangingOptions, interruptible } from '../carry-out/carry-out-command.js';
import { change, type Told } from '../carry-out/change.js';
import { paceOf, progressTeller } from '../carry-out/progress.js';
import { type CommonOptions, withOperations } from '../connection.js';
import { exitCodes } from '../exit-codes.js';
import { prettyOutcome } from './pretty-outcome.js';

const only = 'read-model';

/** Commands for the model that the gateway reads: built anew, compared, replaced, while everything runs. */
export function addRebuildCommands(program: Command): void {
  addChangingOptions(program.command('rebuild').argument('<what>', 'read-model'))
    .description('builds the read model anew from the log while the system runs, compares both, and lets the new one take the place of the other')
    .option('--accept-differences', 'take the place also when something differs, as it does when the code has changed', false)
    .option('--restart', 'forget what an interrupted rebuild has done', false)
    .addHelpText('after', '\nExamples:\n  story-ops rebuild read-model\n  story-ops rebuild read-model --accept-differences --yes --json\n\nExit code 1 when something differs and was not accepted.')
    .action((what: string, options: ChangingOptions & { acceptDifferences: boolean; restart: boolean }) => {
      const { acceptDifferences, restart } = options;
      return changeModel(what, options, (operations, tell) => rebuildVerb(operations, { acceptDifferences, restart }, tell), rebuilt);
    });
  program
    .command('verify')
    .argument('<what>', 'read-model')
    .description('builds the read model anew beside the one in use, compares both, tells the differences, and drops the new one')
    .option('--sample <share>', 'only of this share of all validations, for example 10%', shareOf, 1)
    .addHelpText('after', '\nExample:\n  story-ops verify read-model --sample 10%\n\nExit code 1 when something differs.')
    .action(verifyCommand);
  addChangingOptions(program.command('rollback').argument('<what>', 'read-model'))
    .description('changes places with the generation that the last rebuild has replaced, once it has caught up')
    .addHelpText('after', '\nExample:\n  story-ops rollback read-model --reason "the new projection miscounts words"')
    .action((what: string, options: ChangingOptions) =>
      changeModel(what, options, rollbackVerb, ({ swapped, generation, stoodStillMs }) => ({
        text: swapped ? `Generation ${generation} is in use again; the read model stood still for ${stoodStillMs} ms.` : 'Interrupted; nothing has changed places.',
        good: swapped,
      })),
    );
  addChangingOptions(program.command('discard').argument('<what>', 'read-model'))
    .description('drops the generation that is kept for rollback, or what an interrupted rebuild left')
    .addHelpText('after', '\nExample:\n  story-ops discard read-model --reason "the rebuilt one has proven itself"')
    .action((what: string, options: ChangingOptions) => changeModel(what, options, discardVerb, ({ dropped }) => ({ text: `Dropped: generation ${dropped.join(', ')}.`, good: true })));
}

const rebuilt = (outcome: RebuildOutcome): Told => {
  const last = outcome.swapped
    ? `Generation ${outcome.generation} is in use now; the one before is kept for rollback until it is discarded.`
    : 'Nothing has changed places; the rebuilt model is kept beside. --accept-differences lets it take its place, discard drops it.';
  return { text: [...prettyOutcome(outcome), ...(outcome.interrupted ? [] : [last])].join('\n'), good: outcome.swapped };
};

/** Carries a verb out that tells its progress. */
async function changeModel<Outcome extends object>(what: string, options: ChangingOptions, verbOf: (operations: Operations, tell: TellProgress) => Verb<Outcome>, told: (outcome: Outcome) => Told): Promise<void> {
  mustBeReadModel(what);
  const { tell, end } = progressTeller();
  const verb = (operations: Operations): Verb<Outcome> => verbOf(operations, (progress) => tell(progress.step, lineOf(progress)));
  await change(options, verb, (outcome) => {
    end();
    return told(outcome);
  }).finally(end);
}

async function verifyCommand(what: string, options: CommonOptions & { sample: number }): Promise<void> {
  mustBeReadModel(what);
  const { tell, end } = progressTeller();
  const outcome = await withOperations(options, (operations) =>
    interruptible((signal) => verify(operations, options.sample, signal, (progress) => tell(progress.step, lineOf(progress)))),
  ).finally(end);
  process.stdout.write(options.json ? `${JSON.stringify(outcome, undefined, 2)}\n` : `${prettyOutcome(outcome).join('\n')}\n`);
  if (outcome.different > 0 || outcome.interrupted) process.exitCode = exitCodes.attention;
}

function lineOf(progress: RebuildProgress): string {
  if (progress.step === 'comparing') return `comparing: ${progress.compared} validations`;
  return progress.step === 'folding' ? `folding: ${paceOf('events', progress)}` : progress.step;
}

function mustBeReadModel(what: string): void {
  if (what !== only)
    throw new InputError(`"${what}" cannot be rebuilt; only ${only} can. The process manager speaks: folding it anew would say things again, and a diverged log is what repair is for.`);
}

function shareOf(value: string): number {
  const [, number = '', percent] = /^(\d+(?:\.\d+)?)(%?)$/.exec(value) ?? [];
  const share = Number(number) / (percent ? 100 : 1);
  if (number === '' || !(share > 0 && share <= 1)) throw new InvalidArgumentError('it is a share such as 10% or 0.1.');
  return share;
}
