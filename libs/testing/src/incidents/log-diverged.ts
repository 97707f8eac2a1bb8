import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cutTail, lastWritten } from '../chaos/tail-cut.js';
import type { Scene } from './scene.js';

const topic = 'validation.events';
const lostEvents = 4;

/** The broker comes up without the last events of a partition, which PostgreSQL remembers. */
export const logDiverged = async (scene: Scene): Promise<void> => {
  const { stack } = scene;
  const ids = await Promise.all(['First', 'Second', 'Third'].map((title) => scene.submit(`${title} story`)));
  for (const id of ids) await scene.untilEnded(id);
  await stack.kill('kafka');
  const logs = logsBelow(stack.engines.folderOf('kafka'));
  const partition = lastWritten(logs, topic)[0]!;
  const { rows } = await stack.database.query<{ next_offset: string }>("select next_offset from streams.position where fold = 'saga.read-model' and partition = $1", [partition]);
  const cut = cutTail(logs, topic, partition, Number(rows[0]!.next_offset) - lostEvents);
  await stack.restart('kafka');
  scene.tell(`Kafka came up without the tail of partition ${partition}: ${JSON.stringify(cut)}`);
  await scene.until('both folds have halted', ({ attention }) => attention.filter(({ what }) => what.startsWith('The log has diverged')).length === 2);
  scene.ops('status');
  await scene.end('saga');
  scene.ops('repair', '--yes', '--reason', 'the broker came up without its last pages');
  await scene.start('saga');
  for (const id of ids) await scene.untilEnded(id);
  await scene.untilWell();
  scene.ops('status');
  scene.ops('verify', 'read-model');
};

/** Where Kafka keeps its partitions: the folder that holds one of them. */
const logsBelow = (folder: string): string => {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((path) => path.endsWith(`${topic}-0`));
  if (found === undefined) throw new Error(`There is no ${topic}-0 below ${folder}.`);
  return dirname(join(folder, found));
};
