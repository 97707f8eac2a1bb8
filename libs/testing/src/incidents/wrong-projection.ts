import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../services/service-process.js';
import type { Scene } from './scene.js';

const projection = join(repository, 'libs/validation/dist/read-model-fold/summary.js');
const sound = /validated: (\w+)\.validated \+ 1\b/;

/** A release of the saga counts each checked chunk twice; then the mended code is deployed. The compiled code is put back whatever happens. */
export const wrongProjection = async (scene: Scene): Promise<void> => {
  await scene.submitAndWait('Told rightly');
  const code = readFileSync(projection, 'utf8');
  if (!sound.test(code)) throw new Error(`${projection} does not count chunks as this incident expects.`);
  const ids: string[] = [];
  try {
    writeFileSync(projection, code.replace(sound, 'validated: $1.validated + 2'));
    await scene.end('saga');
    await scene.start('saga');
    for (const title of ['First told wrongly', 'Second told wrongly', 'Third told wrongly']) ids.push(await scene.submitAndWait(title));
  } finally {
    writeFileSync(projection, code);
  }
  const counted = async (): Promise<void> => scene.tell(`the gateway says of ${ids[0]}: ${JSON.stringify((await scene.client.status(ids[0]!)).chunks)}`);
  await counted();
  await scene.end('saga');
  await scene.start('saga');
  scene.ops('verify', 'read-model');
  scene.ops('rebuild', 'read-model', '--yes', '--reason', 'release 41 counted chunks twice');
  scene.ops('rebuild', 'read-model', '--accept-differences', '--yes', '--reason', 'release 41 counted chunks twice');
  await counted();
  scene.ops('verify', 'read-model');
  scene.ops('rollback', 'read-model', '--plan');
  scene.ops('discard', 'read-model', '--yes', '--reason', 'the rebuilt model is right');
};
