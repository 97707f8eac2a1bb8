/**
 * One broker that is its own controller. A single copy of everything, and the settings that design and clients count
 * on: topics are made by the services alone, consumers keep their position longer than any inbox is kept, no
 * transaction of an outsider can hold readers up for long.
 */
export function serverProperties({ folder, port, controllerPort }: { folder: string; port: number; controllerPort: number }): string {
  const oneCopy = ['offsets.topic', 'transaction.state.log', 'share.coordinator.state.topic'].map(
    (topic) => [`${topic}.replication.factor`, 1] as const,
  );
  const properties: ReadonlyArray<readonly [string, string | number | boolean]> = [
    ['process.roles', 'broker,controller'],
    ['node.id', 1],
    ['controller.quorum.voters', `1@127.0.0.1:${controllerPort}`],
    ['controller.listener.names', 'CONTROLLER'],
    ['listeners', `PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`],
    ['advertised.listeners', `PLAINTEXT://127.0.0.1:${port}`],
    ['listener.security.protocol.map', 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT'],
    ['log.dirs', folder.replaceAll('\\', '/')],
    ...oneCopy,
    ['transaction.state.log.min.isr', 1],
    ['share.coordinator.state.topic.min.isr', 1],
    ['offsets.topic.num.partitions', 10],
    ['transaction.state.log.num.partitions', 4],
    ['auto.create.topics.enable', false],
    ['unclean.leader.election.enable', false],
    ['group.initial.rebalance.delay.ms', 0],
    ['group.min.session.timeout.ms', 1000],
    ['offsets.retention.minutes', 30 * 24 * 60],
    ['transaction.max.timeout.ms', 60_000],
    // The default buffer alone would take a third of the heap.
    ['log.cleaner.dedupe.buffer.size', 16 * 2 ** 20],
    ['num.network.threads', 2],
    ['num.io.threads', 4],
  ];
  return properties.map(([key, value]) => `${key}=${value}\n`).join('');
}
