import { setTimeout as sleep } from 'node:timers/promises';
import { type Pause, PostgresPauses } from '@story-linter/streams';
import type { Operations } from '../operations.js';
import { type ParkedFailure, parkedFailures } from '../parked/parked-records.js';
import { engines, type Engines } from './engines.js';
import { streamGroups, type StreamGroup } from './groups.js';
import { type AgedLag, lagOfGroup, type PartitionLag, withAges } from './lag.js';
import { type RunningService, runningServices } from './services.js';
import { type UnderWay, validationsUnderWay } from './under-way.js';

export interface GroupStatus extends StreamGroup {
  /** As Kafka names it: Stable, Empty, PreparingRebalance … */
  state: string;
  members: number;
  partitions: AgedLag[];
  messages: number;
  unreadMs: number;
  /** Records handled, and records that came, a second, while it was looked at. */
  handledPerSecond: number;
  camePerSecond: number;
}

export interface Status {
  at: string;
  /** Every release of every service that is there, and the services that are not. */
  services: { running: RunningService[]; absent: string[] };
  engines: Engines;
  groups: GroupStatus[];
  underWay: UnderWay;
  parked: ParkedFailure[];
  /** What operators keep from taking new work. */
  paused: readonly Pause[];
}

/** Looks twice, so far apart, for what moves. @throws when Kafka or PostgreSQL does not answer */
export const lookAt = async (operations: Operations, overMs = 1_000): Promise<Status> => {
  const begun = performance.now();
  const [before] = await Promise.all([look(operations), sleep(overMs)]);
  const after = await look(operations);
  const seconds = (performance.now() - begun) / 1000;
  const [aged, services, found, states, underWay, parked, paused] = await Promise.all([
    Promise.all(streamGroups.map((group) => withAges(operations, group, after.get(group.group)!))),
    runningServices(operations),
    engines(operations),
    statesOf(operations),
    validationsUnderWay(operations),
    parkedFailures(operations.pool, {}),
    new PostgresPauses(operations.pool).inForce(),
  ]);
  const groups = streamGroups.map((group, at) => {
    const partitions = aged[at]!;
    const moved = (of: (lag: PartitionLag) => number) => (sum(partitions, of) - sum(before.get(group.group)!, of)) / seconds;
    return {
      ...group,
      ...(states.get(group.group) ?? { state: 'Dead', members: 0 }),
      partitions,
      messages: sum(partitions, ({ messages }) => messages),
      unreadMs: Math.max(...partitions.map(({ unreadMs }) => unreadMs), 0),
      handledPerSecond: moved(({ position }) => position),
      camePerSecond: moved(({ end }) => end),
    };
  });
  return { at: new Date().toISOString(), services, engines: found, groups, underWay, parked, paused };
};

const look = async (operations: Operations): Promise<Map<string, PartitionLag[]>> =>
  new Map(await Promise.all(streamGroups.map(async (group) => [group.group, await lagOfGroup(operations, group)] as const)));

const statesOf = async ({ log, settings }: Operations): Promise<Map<string, { state: string; members: number }>> => {
  const admin = await log.admin();
  const { groups } = await admin.describeGroups(streamGroups.map(({ group }) => settings.prefix + group));
  return new Map(groups.map(({ groupId, state, members }) => [groupId.slice(settings.prefix.length), { state, members: members.length }]));
};

const sum = <Item>(items: readonly Item[], of: (item: Item) => number): number => items.reduce((total, item) => total + of(item), 0);
