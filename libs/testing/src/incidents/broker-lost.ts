import type { Scene } from './scene.js';

/** One of three brokers is killed while a story is under way, and comes back. */
export const brokerLost = async (scene: Scene): Promise<void> => {
  const id = await scene.submit('A story among brokers', 30);
  await scene.stack.kill('kafka-2');
  scene.tell('kafka-2 is killed');
  await scene.until('Kafka has noticed', ({ engines }) => engines.kafka.brokers === 2 && engines.kafka.underReplicated > 0);
  scene.ops('status');
  await scene.untilEnded(id);
  await scene.stack.restart('kafka-2');
  scene.tell('kafka-2 is started');
  await scene.untilWell();
  scene.ops('status');
};
