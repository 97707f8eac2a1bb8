import type { Operations } from '../operations.js';
import type { StreamGroup } from './groups.js';
import { unreadAges } from './unread-age.js';

export interface PartitionLag {
  partition: number;
  /** Next offset that the group will handle. */
  position: number;
  end: number;
  /** Records not handled yet that are still in the log. */
  messages: number;
  /** Records that the log dropped before the group came to them: an incident. */
  lost: number;
  /** The position stands beyond the log's end: the log has lost a tail. */
  diverged: boolean;
}

export interface AgedLag extends PartitionLag {
  /** Age of the oldest record not handled yet, milliseconds; 0 where there is none. */
  unreadMs: number;
}

export interface Bounds {
  start: number;
  end: number;
}

/** Position against the log, clamped to where the log begins: a group that has never committed is not behind by what is gone. */
export const lagOf = (partition: number, position: number | undefined, { start, end }: Bounds): PartitionLag => {
  const from = Math.max(position ?? start, start);
  return {
    partition,
    position: position ?? start,
    end,
    messages: Math.max(end - from, 0),
    lost: position === undefined ? 0 : Math.max(Math.min(start, end) - position, 0),
    diverged: position !== undefined && position > end,
  };
};

/** How far a group is behind, partition by partition. @throws when Kafka or PostgreSQL does not answer */
export const lagOfGroup = async (operations: Operations, group: StreamGroup): Promise<PartitionLag[]> => {
  const admin = await operations.log.admin();
  const topic = operations.settings.prefix + group.topic;
  const [offsets, positions] = await Promise.all([admin.fetchTopicOffsets(topic), positionsOf(operations, group)]);
  return offsets.map(({ partition, low, high }) => lagOf(partition, positions.get(partition), { start: Number(low), end: Number(high) })).sort((a, b) => a.partition - b.partition);
};

/** Adds how old what is unread is: a dozen questions to Kafka where something is. @throws when Kafka does not answer */
export const withAges = async ({ log, settings }: Operations, group: StreamGroup, lags: readonly PartitionLag[]): Promise<AgedLag[]> => {
  const behind = new Map(lags.filter(({ messages }) => messages > 0).map(({ partition, end, messages }) => [partition, end - messages]));
  if (behind.size === 0) return lags.map((lag) => ({ ...lag, unreadMs: 0 }));
  const admin = await log.admin();
  const offsetsAt = async (timestamp: number) => new Map((await admin.fetchTopicOffsetsByTimestamp(settings.prefix + group.topic, timestamp)).map(({ partition, offset }) => [partition, Number(offset)]));
  const ages = await unreadAges(offsetsAt, behind, Date.now());
  return lags.map((lag) => ({ ...lag, unreadMs: ages.get(lag.partition) ?? 0 }));
};

/** Of a fold where PostgreSQL says it stands, for Kafka's own offset is only a hint there; of a worker what it has committed. */
const positionsOf = async ({ log, pool, settings }: Operations, { group, topic, kind }: StreamGroup): Promise<Map<number, number>> => {
  if (kind === 'fold') {
    const { rows } = await pool.query<{ partition: number; next_offset: string }>('select partition, next_offset from streams.position where fold = $1 and topic = $2', [group, topic]);
    return new Map(rows.map((row) => [row.partition, Number(row.next_offset)]));
  }
  const admin = await log.admin();
  const [committed] = await admin.fetchOffsets({ groupId: settings.prefix + group, topics: [settings.prefix + topic] });
  return new Map((committed?.partitions ?? []).flatMap(({ partition, offset }) => (Number(offset) >= 0 ? [[partition, Number(offset)] as const] : [])));
};
