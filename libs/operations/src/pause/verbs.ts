import { Refused, type Verb } from '@story-linter/audit';
import { everyGroup, type Pause, PostgresPauses } from '@story-linter/streams';
import type { Operations } from '../operations.js';
import { streamGroups } from '../status/groups.js';

export interface PauseOutcome {
  /** False where it was so already. */
  changed: boolean;
  /** All pauses in force afterwards. */
  inForce: readonly Pause[];
}

const seenWithin = 'every process that runs sees it within about a second, finishes what is in hand, and obeys';
const nothingLost = 'nothing is lost: what comes meanwhile waits in Kafka, for as long as inboxes are kept (14 days)';

/** Lets a group, or all of them, take no new work until it is resumed. */
export const pauseVerb = (operations: Operations, group: string, by: string, reason: string | undefined): Verb<PauseOutcome> => {
  mustBeKnown(group);
  const pauses = new PostgresPauses(operations.pool);
  return {
    name: 'pause',
    target: nameOf(group),
    parameters: { group },
    destructive: true,
    plan: async () => ({
      summary: [`${nameOf(group)} takes no new work until it is resumed`, seenWithin],
      counts: {},
      sample: [],
      stops: groupsOf(group),
      size: 1,
      willNot: [nothingLost, 'members stay in their groups: no rebalance'],
      fingerprint: fingerprintOf(await pauses.inForce()),
    }),
    apply: async () => ({ changed: await pauses.pause(group, by, reason ?? ''), inForce: await pauses.inForce() }),
  };
};

/** Takes a pause back; with that of all, groups that were paused by themselves stay so. */
export const resumeVerb = (operations: Operations, group: string): Verb<PauseOutcome> => {
  mustBeKnown(group);
  const pauses = new PostgresPauses(operations.pool);
  return {
    name: 'resume',
    target: nameOf(group),
    parameters: { group },
    destructive: false,
    plan: async () => {
      const inForce = await pauses.inForce();
      const others = inForce.filter((pause) => pause.group !== group && (group === everyGroup || pause.group === everyGroup));
      return {
        summary: [`the pause of ${nameOf(group)} is taken back; it goes on where it stood`, ...others.map((pause) => `still paused: ${nameOf(pause.group)}, by ${pause.by}: ${pause.reason}`)],
        counts: {},
        sample: [],
        stops: [],
        size: 1,
        willNot: [],
        fingerprint: fingerprintOf(inForce),
      };
    },
    apply: async () => {
      const { wasPaused } = await pauses.resume(group);
      return { changed: wasPaused, inForce: await pauses.inForce() };
    },
  };
};

const nameOf = (group: string): string => (group === everyGroup ? 'all' : group);

const groupsOf = (group: string): string[] => (group === everyGroup ? streamGroups.map((one) => one.group) : [group]);

const fingerprintOf = (inForce: readonly Pause[]): string => inForce.map((pause) => pause.group).join();

/** @throws Refused naming the groups that there are */
export const mustBeKnown = (group: string): void => {
  if (group !== everyGroup && !streamGroups.some((one) => one.group === group)) throw new Refused(`There is no group ${group}; there are ${streamGroups.map((one) => one.group).join(', ')}.`);
};
