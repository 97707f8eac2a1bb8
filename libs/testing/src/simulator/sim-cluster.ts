import type { EncodedMessage } from '@story-linter/events';
import type { LogRecord, Subscription, Verdict } from '@story-linter/streams';
import type { Incarnation } from './incarnation.js';
import type { Occurrence, Scheduler } from './scheduler.js';
import type { SimClock } from './sim-clock.js';

export interface Member {
  by: Incarnation;
  subscription: Subscription;
}

interface Group {
  name: string;
  topic: string;
  members: Member[];
  generation: number;
  abort: AbortController;
  owners: Map<number, Member>;
  positions: Map<number, number>;
  committed: Map<number, number>;
  busy: Set<number>;
  /** Partitions that have handed out a batch since the assignment. */
  begun: Set<number>;
}

const partitions = 2;

/** Kafka as far as our rules know it: ordered partitions, groups that rebalance, hints that get lost, zombies. */
export class SimCluster {
  readonly halted: string[] = [];
  /** How often a group was handed each record. */
  readonly handedOut = new Map<string, number>();
  private readonly topics = new Map<string, LogRecord[][]>();
  private readonly groups = new Map<string, Group>();

  constructor(
    private readonly scheduler: Scheduler,
    private readonly clock: SimClock,
  ) {
    scheduler.offer(() => this.occurrences());
  }

  records(topic: string): LogRecord[][] {
    const found = this.topics.get(topic) ?? Array.from({ length: partitions }, () => []);
    this.topics.set(topic, found);
    return found;
  }

  append(messages: readonly EncodedMessage[]): void {
    for (const { topic, key, headers, value } of messages) {
      const partition = partitionOf(key);
      const records = this.records(topic)[partition]!;
      records.push({ topic, partition, offset: records.length, timestamp: this.clock.now(), key, headers, value });
    }
  }

  /** Some partitions took their part of an append whose outcome is unknown, others did not. */
  appendPart(messages: readonly EncodedMessage[]): void {
    const ofPartition = Map.groupBy(messages, ({ topic, key }) => `${topic}/${partitionOf(key)}`);
    for (const part of ofPartition.values()) if (this.scheduler.chance.percent(50)) this.append(part);
  }

  join(name: string, topic: string, member: Member): void {
    const group: Group = this.groups.get(name) ?? {
      name,
      topic,
      members: [],
      generation: 0,
      abort: new AbortController(),
      owners: new Map(),
      positions: new Map(),
      committed: new Map(),
      busy: new Set(),
      begun: new Set(),
    };
    this.groups.set(name, group);
    group.members.push(member);
    this.rebalance(group);
  }

  leave(name: string, member: Member): void {
    const group = this.groups.get(name);
    if (!group) return;
    group.members = group.members.filter((other) => other !== member);
    this.rebalance(group);
  }

  /** Whether every group has read its topic to the end. */
  get idle(): boolean {
    return [...this.groups.values()].every((group) =>
      this.records(group.topic).every((records, partition) => (group.positions.get(partition) ?? 0) >= records.length && !group.busy.has(partition)),
    );
  }

  private occurrences(): Occurrence[] {
    return [...this.groups.values()].flatMap((group) => [...this.deliveries(group), ...this.rebalances(group)]);
  }

  private deliveries(group: Group): Occurrence[] {
    return this.records(group.topic).flatMap((records, partition) => {
      const owner = group.owners.get(partition);
      const position = group.positions.get(partition) ?? 0;
      if (!owner?.by.alive || group.busy.has(partition) || position >= records.length) return [];
      const batch = () => records.slice(position, position + this.scheduler.chance.between(1, 4));
      return [{ name: `${group.name} delivers ${group.topic}/${partition} from ${position} to ${owner.by.name}`, weight: 10, happen: () => this.deliver(group, partition, owner, batch()) }];
    });
  }

  private rebalances(group: Group): Occurrence[] {
    if (!this.scheduler.faults || group.members.length < 2) return [];
    return [{ name: `${group.name} rebalances`, weight: 1, happen: () => this.rebalance(group) }];
  }

  /** Everybody's assignment ends; whoever is in the middle of a batch may not notice. */
  private rebalance(group: Group): void {
    group.generation += 1;
    if (this.scheduler.chance.percent(50)) group.abort.abort(new Error('the partitions are assigned anew'));
    group.abort = new AbortController();
    group.busy.clear();
    group.begun.clear();
    group.members = group.members.filter(({ by }) => by.alive);
    for (let partition = 0; partition < partitions; partition++) {
      if (group.members.length > 0) group.owners.set(partition, this.scheduler.chance.pick(group.members));
      group.positions.set(partition, group.committed.get(partition) ?? 0);
      const owner = group.owners.get(partition);
      if (owner) void this.seekToBegin(group, partition, owner);
    }
  }

  /** A member that remembers elsewhere where a partition begins is read from there, whatever the group's hint says. */
  private async seekToBegin(group: Group, partition: number, { by, subscription }: Member): Promise<void> {
    const { generation } = group;
    const isStill = () => by.alive && generation === group.generation && !group.begun.has(partition);
    while (subscription.begin && isStill()) {
      const offset = await subscription.begin(partition).catch(() => undefined);
      if (offset === undefined) continue;
      if (isStill()) group.positions.set(partition, offset);
      return;
    }
  }

  private deliver(group: Group, partition: number, owner: Member, records: LogRecord[]): void {
    const { generation } = group;
    group.busy.add(partition);
    group.begun.add(partition);
    for (const { offset } of records) this.noteHandedOut(`${group.name} ${group.topic}/${partition}/${offset}`);
    void owner.subscription.handle({ topic: group.topic, partition, generation, records, signal: group.abort.signal }).then((verdict) => {
      if (!owner.by.alive || generation !== group.generation) return;
      if (verdict.kind === 'hold') return void this.resumeAfter(group, partition, verdict.until);
      group.busy.delete(partition);
      this.carryOut(group, partition, verdict);
    });
  }

  private async resumeAfter(group: Group, partition: number, until: Promise<void>): Promise<void> {
    const { generation } = group;
    await until;
    if (generation === group.generation) group.busy.delete(partition);
  }

  private noteHandedOut(record: string): void {
    this.handedOut.set(record, (this.handedOut.get(record) ?? 0) + 1);
  }

  private carryOut(group: Group, partition: number, verdict: Verdict): void {
    if (verdict.kind === 'halt') this.halted.push(`${group.name} ${group.topic}/${partition}: ${verdict.reason}`);
    if (verdict.kind === 'seek') group.positions.set(partition, verdict.offset);
    if (verdict.kind !== 'advance') return;
    group.positions.set(partition, verdict.next);
    if (!this.scheduler.faults || this.scheduler.chance.percent(70)) group.committed.set(partition, verdict.next);
  }
}

/** By the validation id, as Kafka's default partitioner does by hash. */
const partitionOf = (key: string): number => [...key].reduce((sum, character) => sum + character.charCodeAt(0), 0) % partitions;
