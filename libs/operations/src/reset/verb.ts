import { Refused, type Verb } from '@story-linter/audit';
import type { Operations } from '../operations.js';
import { mustBeKnown } from '../pause/verbs.js';
import { type StreamGroup, streamGroups } from '../status/groups.js';
import { lagOfGroup } from '../status/lag.js';

/** An offset, the same in every partition, or a time: the first record that came then or later. */
export type ResetTo = { offset: number } | { time: Date };

interface Move {
  partition: number;
  from: number;
  to: number;
}

export interface ResetOutcome {
  /** Partitions whose position has moved. */
  moves: Move[];
  messages: number;
}

/** Lets a worker handle again what it has handled. Never forwards: what should be skipped is parked, and discarded. */
export const resetVerb = (operations: Operations, group: string, to: ResetTo): Verb<ResetOutcome> => {
  mustBeKnown(group);
  const worker = streamGroups.find((one) => one.group === group)!;
  if (worker.kind === 'fold')
    throw new Refused(`${group} is a fold: its position, its state and its rows belong together, so it cannot be reset. Use story-ops rebuild read-model to build what it shows anew, or story-ops repair after the log has lost a tail.`);
  return {
    name: 'reset',
    target: group,
    parameters: { group, ...('time' in to ? { to: to.time.toISOString() } : { to: to.offset }) },
    destructive: true,
    plan: async () => {
      await mustBeEmpty(operations, worker);
      const moves = await movesOf(operations, worker, to);
      return {
        summary: [
          `${group} handles ${messagesIn(moves)} messages again once ${worker.service} is started`,
          'that is harmless: what it says bears the ids it bore, and the first record with an id counts; results were laid down under their names, and are read again',
        ],
        counts: { messages: messagesIn(moves), partitions: moves.length },
        sample: moves.slice(0, 5).map(({ partition, from, to: next }) => `partition ${partition}: from ${from} back to ${next}`),
        stops: [`${group} is stopped; start ${worker.service} afterwards`],
        size: 1,
        willNot: ['nothing is skipped: a position only moves back', 'commands past their deadline are not carried out again'],
        fingerprint: moves.map(({ partition, from, to: next }) => `${partition}:${from}-${next}`).join(),
      };
    },
    apply: async () => {
      const { log, settings } = operations;
      await mustBeEmpty(operations, worker);
      const moves = await movesOf(operations, worker, to);
      const admin = await log.admin();
      if (moves.length > 0)
        await admin.setOffsets({ groupId: settings.prefix + group, topic: settings.prefix + worker.topic, partitions: moves.map(({ partition, to: next }) => ({ partition, offset: String(next) })) });
      return { moves, messages: messagesIn(moves) };
    },
  };
};

/** Kafka would move nothing under the feet of a member, which goes on from where it stands. */
const mustBeEmpty = async ({ log, settings }: Operations, { group, service }: StreamGroup): Promise<void> => {
  const admin = await log.admin();
  const { groups } = await admin.describeGroups([settings.prefix + group]);
  const members = groups[0]?.members.length ?? 0;
  if (members > 0) throw new Refused(`${group} has ${members} ${members === 1 ? 'member' : 'members'}: stop every instance of ${service}, reset, and start it again. (A pause is not enough: members keep their positions.)`);
};

const movesOf = async (operations: Operations, worker: StreamGroup, to: ResetTo): Promise<Move[]> => {
  const lags = await lagOfGroup(operations, worker);
  const wanted = 'time' in to ? await offsetsAt(operations, worker, to.time) : new Map<number, number>();
  return lags.flatMap(({ partition, position, end, messages, lost }) => {
    const start = lost > 0 ? end - messages : 0;
    const next = Math.max('time' in to ? (wanted.get(partition) ?? position) : to.offset, start);
    return next < position ? [{ partition, from: position, to: next }] : [];
  });
};

const offsetsAt = async ({ log, settings }: Operations, { topic }: StreamGroup, time: Date): Promise<Map<number, number>> => {
  const admin = await log.admin();
  const found = await admin.fetchTopicOffsetsByTimestamp(settings.prefix + topic, time.getTime());
  return new Map(found.flatMap(({ partition, offset }) => (Number(offset) >= 0 ? [[partition, Number(offset)] as const] : [])));
};

const messagesIn = (moves: readonly Move[]): number => moves.reduce((sum, { from, to }) => sum + from - to, 0);
