import { everyGroup } from '@story-linter/streams';
import type { GroupStatus, Status } from './status.js';

/** Something that an operator should look at, and where to go on. */
export interface Attention {
  what: string;
  remedy: string;
}

/** Unread for longer than this while nothing of it is handled, a group is taken to stand still. */
const standsMs = 30_000;

/** What is not as it should be; empty when all is well. */
export const attentionTo = ({ services, engines, groups, underWay, parked, paused }: Status): Attention[] => [
  ...(engines.kafka.withoutLeader > 0 ? [{ what: `${engines.kafka.withoutLeader} partitions have no leader.`, remedy: 'Bring the lost broker back.' }] : []),
  ...(engines.kafka.underReplicated > 0 ? [{ what: `${engines.kafka.underReplicated} partitions have fewer copies than they should.`, remedy: 'Bring the lost broker back.' }] : []),
  ...(services.absent.includes('gateway') ? [{ what: 'No gateway is there.', remedy: 'Start gateway.' }] : []),
  ...paused.map(({ group, by, reason }) => ({ what: `${group === everyGroup ? 'Every group' : group} is paused by ${by}: ${reason}.`, remedy: `story-ops resume ${group === everyGroup ? '--all' : group}` })),
  ...groups.flatMap(attentionToGroup),
  ...(underWay.notStarted > 0 ? [{ what: `${underWay.notStarted} admitted validations have not started.`, remedy: 'Look whether saga.command-side runs and Kafka answers.' }] : []),
  ...(underWay.overdue > 0 ? [{ what: `${underWay.overdue} validations are past their deadline and have not ended.`, remedy: 'Look whether the saga runs: story-ops history ID.' }] : []),
  ...(parked.length > 0 ? [{ what: `${parked.reduce((total, { count, waiting }) => total + count + waiting, 0)} records are parked.`, remedy: 'story-ops parked list' }] : []),
];

const attentionToGroup = (group: GroupStatus): Attention[] => {
  const { group: name, members, partitions, handledPerSecond, unreadMs, service } = group;
  const lost = partitions.reduce((total, partition) => total + partition.lost, 0);
  const diverged = partitions.filter((partition) => partition.diverged).map(({ partition }) => partition);
  return [
    ...(members === 0 ? [{ what: `Nobody reads as ${name}.`, remedy: `Start ${service}.` }] : []),
    ...(lost > 0 ? [{ what: `${name} has missed ${lost} records that the log has dropped.`, remedy: 'They were kept for 14 days: see docs/operations.md, "Consumer stuck".' }] : []),
    ...(diverged.length > 0 ? [{ what: `The log has diverged: ${name} stands beyond the end of partition ${diverged.join(', ')}.`, remedy: 'story-ops repair' }] : []),
    ...(members > 0 && unreadMs > standsMs && handledPerSecond === 0 ? [{ what: `${name} stands still.`, remedy: `Look at the health and the log of ${service}.` }] : []),
  ];
};
