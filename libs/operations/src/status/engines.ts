import type { Operations } from '../operations.js';
import { streamGroups } from './groups.js';

export interface Engines {
  kafka: {
    clusterId: string;
    brokers: number;
    /** Partitions of our topics without a leader, and with fewer copies than they should have. */
    withoutLeader: number;
    underReplicated: number;
  };
  postgres: { version: string; megabytes: number; connections: number; mostConnections: number };
}

/** What the two engines say of themselves. @throws when one does not answer */
export const engines = async (operations: Operations): Promise<Engines> => {
  const [kafka, postgres] = await Promise.all([kafkaOf(operations), postgresOf(operations)]);
  return { kafka, postgres };
};

const kafkaOf = async ({ log, settings }: Operations): Promise<Engines['kafka']> => {
  const admin = await log.admin();
  const names = [...new Set(streamGroups.map(({ topic }) => settings.prefix + topic))];
  const [cluster, { topics }] = await Promise.all([admin.describeCluster(), admin.fetchTopicMetadata({ topics: names })]);
  const partitions = topics.flatMap((topic) => topic.partitions);
  return {
    clusterId: cluster.clusterId,
    brokers: cluster.brokers.length,
    withoutLeader: partitions.filter(({ leader }) => leader < 0).length,
    underReplicated: partitions.filter(({ isr, replicas }) => isr.length < replicas.length).length,
  };
};

const postgresOf = async ({ pool }: Operations): Promise<Engines['postgres']> => {
  const { rows } = await pool.query<{ version: string; bytes: string; connections: number; most: number }>(
    `select current_setting('server_version') as version, pg_database_size(current_database()) as bytes,
       (select count(*)::int from pg_stat_activity where backend_type = 'client backend') as connections, current_setting('max_connections')::int as most`,
  );
  const [row] = rows;
  return { version: row!.version, megabytes: Math.round(Number(row!.bytes) / 1_000_000), connections: row!.connections, mostConnections: row!.most };
};
