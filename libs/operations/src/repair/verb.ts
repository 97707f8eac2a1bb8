import type { Verb } from '@story-linter/audit';
import type { Operations } from '../operations.js';
import { streamGroups } from '../status/groups.js';
import { lagOfGroup } from '../status/lag.js';
import { repair, type RepairOutcome } from './repair.js';

/** Lets both folds be built from the log that is there, after it has lost a tail. */
export const repairVerb = (operations: Operations): Verb<RepairOutcome> => ({
  name: 'repair',
  target: 'folds',
  parameters: {},
  destructive: true,
  plan: async () => {
    const folds = streamGroups.filter(({ kind }) => kind === 'fold');
    const lags = await Promise.all(folds.map(async (fold) => ({ fold, partitions: await lagOfGroup(operations, fold) })));
    const partitions = lags[0]?.partitions ?? [];
    const events = partitions.reduce((sum, { end }) => sum + end, 0);
    const diverged = lags.flatMap(({ fold, partitions: all }) => all.filter((one) => one.diverged).map(({ partition, position, end }) => `${fold.group} stands at ${position} in partition ${partition}, which ends at ${end}`));
    return {
      summary: [
        'both folds forget what they know, save validations that have ended and lost nothing, and read the log that is there from its beginning',
        'the process manager says again, under the same ids, what follows from it, so that workers are asked again for what was lost and answer from the results they laid down',
        'validations whose very start was lost are started again from their admissions',
      ],
      counts: { 'events in the log': events, 'partitions that are seen to have diverged': diverged.length },
      sample: diverged.slice(0, 5),
      stops: ['the saga: stop it first, and start it afterwards; the gateway answers as before, workers go on'],
      size: events,
      willNot: ['cancellations and retries that lay in the lost tail do not come back: whoever asked asks again', 'reports do not change'],
      fingerprint: partitions.map(({ partition, end }) => `${partition}:${end}`).join(),
    };
  },
  apply: () => repair(operations),
});
