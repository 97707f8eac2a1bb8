import { closeSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '../eventually.js';
import { type Scene, storyOf } from './scene.js';

const mostMegabytes = 2_000;

/** Kafka's and PostgreSQL's data lie on one disk, which a file fills up. @throws Error when the folder is on a large disk, which is not to be filled */
export const diskFull = async (scene: Scene, folder: string): Promise<void> => {
  const { bsize, blocks } = statfsSync(folder);
  if ((bsize * blocks) / 1e6 > mostMegabytes)
    throw new Error(`${folder} lies on a disk of more than ${mostMegabytes} MB; make a small one, for example with: mount -t tmpfs -o size=450m,mode=0777 tmpfs FOLDER`);
  await scene.submitAndWait('Before the disk is full');
  const filler = join(folder, 'filler');
  fill(filler);
  scene.tell(`the disk is full: ${statfsSync(folder).bavail * bsize} bytes are left`);
  const submit = () =>
    fetch(`${scene.stack.services.gateway}/v1/validations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(storyOf('While the disk is full', 200)),
      signal: AbortSignal.timeout(30_000),
    });
  const answer = await submit();
  scene.tell(`the gateway answers ${answer.status}, Retry-After ${answer.headers.get('retry-after')}: ${await answer.text()}`);
  const { engines } = scene.stack;
  await eventually('Kafka ends', () => Promise.resolve(engines.names.some((name) => !engines.running(name))), 60_000, 500);
  scene.ops('status');
  rmSync(filler);
  for (const name of engines.names.filter((each) => !engines.running(each))) {
    await scene.stack.restart(name);
    scene.tell(`there is room again, and ${name} is started`);
  }
  await eventually('the gateway takes stories', async () => (await submit()).status === 202, 60_000, 1_000);
  await scene.submitAndWait('After');
  await scene.untilWell();
  scene.ops('status');
  scene.ops('verify', 'read-model');
};

const fill = (path: string): void => {
  const file = openSync(path, 'w');
  try {
    for (const block = Buffer.alloc(65_536); ; ) writeSync(file, block);
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== 'ENOSPC') throw thrown;
  } finally {
    closeSync(file);
  }
};
