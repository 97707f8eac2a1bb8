/** A broker among others, each of them a controller as well. */
export interface ClusterMember {
  id: number;
  /** Every member's controller, this one's included. */
  controllers: readonly { id: number; port: number }[];
  /** The same for all of them; as Kafka draws it. */
  clusterId: string;
}

interface BrokerPlace {
  folder: string;
  port: number;
  controllerPort: number;
  member?: ClusterMember;
}

/**
 * A broker that is a controller too, by default the only one. As many copies of everything as there are members, of
 * which one may be away, and the settings that design and clients count on: topics are made by the services alone, consumers keep their position longer than any inbox is kept, no
 * transaction of an outsider can hold readers up for long.
 */
export function serverProperties({ folder, port, controllerPort, member }: BrokerPlace): string {
  const { id, controllers } = member ?? { id: 1, controllers: [{ id: 1, port: controllerPort }] };
  const copies = controllers.length;
  const inSync = Math.max(1, copies - 1);
  const copied = ['offsets.topic', 'transaction.state.log', 'share.coordinator.state.topic'].map(
    (topic) => [`${topic}.replication.factor`, copies] as const,
  );
  const properties: ReadonlyArray<readonly [string, string | number | boolean]> = [
    ['process.roles', 'broker,controller'],
    ['node.id', id],
    ['controller.quorum.voters', controllers.map((one) => `${one.id}@127.0.0.1:${one.port}`).join()],
    ['controller.listener.names', 'CONTROLLER'],
    ['listeners', `PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`],
    ['advertised.listeners', `PLAINTEXT://127.0.0.1:${port}`],
    ['listener.security.protocol.map', 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT'],
    ['log.dirs', folder.replaceAll('\\', '/')],
    ...copied,
    ['transaction.state.log.min.isr', inSync],
    ['share.coordinator.state.topic.min.isr', inSync],
    ['min.insync.replicas', inSync],
    ['offsets.topic.num.partitions', 10],
    ['transaction.state.log.num.partitions', 4],
    ['auto.create.topics.enable', false],
    ['unclean.leader.election.enable', false],
    ['group.initial.rebalance.delay.ms', 0],
    ['group.min.session.timeout.ms', 1000],
    ['offsets.retention.minutes', 30 * 24 * 60],
    ['transaction.max.timeout.ms', 60_000],
    ['transaction.abort.timed.out.transaction.cleanup.interval.ms', 1_000],
    // The default buffer alone would take a third of the heap.
    ['log.cleaner.dedupe.buffer.size', 16 * 2 ** 20],
    ['num.network.threads', 2],
    ['num.io.threads', 4],
  ];
  // The others take over from a member that has died within seconds.
  const members: typeof properties = copies > 1 ? [['broker.session.timeout.ms', 3_000], ['broker.heartbeat.interval.ms', 500]] : [];
  return [...properties, ...members].map(([key, value]) => `${key}=${value}\n`).join('');
}
