import type { Attention, GroupStatus, Status } from '@story-linter/operations';
import type { Colors } from '../../terminal/colors.js';
import { columns, spanOf } from '../columns.js';

/** A status in lines of at most 80 columns. */
export const prettyStatus = ({ at, services, engines: { kafka, postgres }, groups, underWay, parked }: Status, attention: readonly Attention[], colors: Colors): string =>
  [
    `${colors.bold('Story Linter Cloud')}  ${at.slice(0, 19).replace('T', ' ')} UTC`,
    `Kafka       ${kafka.brokers} ${kafka.brokers === 1 ? 'broker' : 'brokers'}, cluster ${kafka.clusterId}`,
    `PostgreSQL  ${postgres.version.split(' ')[0]}, ${postgres.megabytes} MB, ${postgres.connections} of ${postgres.mostConnections} connections`,
    '',
    ...columns([['service', 'release', 'connections'], ...services.running.map(({ service, version, connections }) => [service, version, connections])]),
    '',
    ...columns([['group', 'members', 'behind', 'oldest', 'handled/s', 'came/s', 'trend'], ...groups.map(lineOf)]),
    '',
    underWayOf(underWay),
    ...parkedLines(parked),
    '',
    ...(attention.length === 0 ? [colors.green('All is well.')] : attention.map(({ what, remedy }) => `${colors.yellow(what)} ${colors.dim(remedy)}`)),
  ].join('\n');

const lineOf = (group: GroupStatus): (string | number)[] => [
  group.group,
  group.members,
  group.messages,
  spanOf(group.unreadMs),
  Math.round(group.handledPerSecond),
  Math.round(group.camePerSecond),
  trendOf(group),
];

const trendOf = ({ messages, handledPerSecond, camePerSecond }: GroupStatus): string => {
  if (messages === 0) return 'even';
  if (camePerSecond > handledPerSecond) return 'growing';
  return handledPerSecond > camePerSecond ? 'shrinking' : 'even';
};

const underWayOf = ({ count, notStarted, oldest }: Status['underWay']): string => {
  const waiting = notStarted > 0 ? `, ${notStarted} waiting to start` : '';
  const first = oldest ? `; the oldest, ${oldest.id}, is ${oldest.status} for ${spanOf(Date.now() - Date.parse(oldest.startedAt))}` : '';
  return `${count} ${count === 1 ? 'validation' : 'validations'} under way${waiting}${first}`;
};

const mostLines = 5;

const parkedLines = (parked: Status['parked']): string[] =>
  parked.length === 0
    ? ['Nothing is parked.']
    : ['Parked:', ...columns(parked.slice(0, mostLines).map(({ group, count, waiting, reason }) => [`  ${group}`, waiting > 0 ? `${count} and ${waiting} behind` : count, shortened(reason)])), ...(parked.length > mostLines ? [`  and ${parked.length - mostLines} more kinds`] : [])];

const shortened = (text: string): string => (text.length <= 36 ? text : `${text.slice(0, 35)}…`);
