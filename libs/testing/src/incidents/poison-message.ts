import kafkajs from 'kafkajs';
import { eventually } from '../eventually.js';
import type { Scene } from './scene.js';

const { Kafka, logLevel } = kafkajs;

/** Something writes an event that is no JSON onto the log, under the key of a story that is under way. */
export const poisonMessage = async (scene: Scene): Promise<void> => {
  await scene.end('validator');
  const id = await scene.submit('The poisoned story');
  await eventually('all but the validator is done', async () => (await scene.client.status(id)).chunks.extracted > 0, 60_000);
  await sendPoison(scene.stack.engines.kafkaBrokers, id);
  scene.tell(`poison is on validation.events under the key ${id}`);
  await scene.start('validator');
  await scene.submitAndWait('Another story');
  await eventually('what comes later waits', () => Promise.resolve(scene.answer<{ waiting: number }[]>('parked', 'list').every(({ waiting }) => waiting >= 2)), 60_000, 500);
  scene.tell(`the gateway says stalled: ${(await scene.client.status(id)).stalled}`);
  scene.ops('status');
  scene.ops('parked', 'list');
  const parked = scene.answer<{ ids: number[] }[]>('parked', 'list').flatMap(({ ids }) => ids.map(String));
  scene.ops('parked', 'show', parked[0]!);
  scene.ops('history', id, '--tree');
  scene.ops('parked', 'discard', ...parked, '--yes', '--reason', 'sent by the import job of 21 November, not by a service of ours');
  scene.ops('parked', 'redrive', '--key', id, '--yes', '--reason', 'what was parked behind the poison');
  await scene.untilEnded(id);
  scene.ops('verify', 'read-model');
  scene.ops('audit');
};

const sendPoison = async (brokers: string, id: string): Promise<void> => {
  const producer = new Kafka({ brokers: brokers.split(','), logLevel: logLevel.NOTHING }).producer();
  await producer.connect();
  const headers = { ce_specversion: '1.0', ce_id: 'poison', ce_type: 'story-linter.ChunkValidated.v1', ce_source: '/elsewhere', ce_subject: id, ce_tenantid: 'default' };
  await producer.send({ topic: 'validation.events', messages: [{ key: id, value: '{"attempt":1,"index":"zero"', headers }] });
  await producer.disconnect();
};
