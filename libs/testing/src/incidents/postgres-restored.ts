import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Scene } from './scene.js';

const reason = 'PostgreSQL restored from yesterday';

/** With owners and permissions, on which PostgreSQL insists. */
const copy = (from: string, to: string): Buffer => execFileSync('cp', ['-a', from, to]);

/** One story before the backup, one after it; then PostgreSQL's data is that of the backup, while the log has gone on. */
export const postgresRestored = async (scene: Scene, folder: string): Promise<void> => {
  const { stack } = scene;
  const data = stack.engines.folderOf('postgres');
  const backup = join(folder, 'backup');
  await scene.submitAndWait('Before the backup');
  const before = new Date().toISOString();
  await stack.kill('postgres');
  copy(data, backup);
  await stack.restart('postgres');
  const after = await scene.submitAndWait('After the backup');
  await scene.endAll();
  await stack.kill('postgres');
  rmSync(data, { recursive: true });
  copy(backup, data);
  await stack.restart('postgres');
  scene.tell('PostgreSQL has the data of the backup');
  await scene.until('the services have left their groups', ({ groups }) => groups.every(({ members }) => members === 0));
  for (const worker of ['saga.command-side', 'parser', 'validator', 'schema-extractor']) scene.ops('reset', worker, '--to', before, '--yes', '--reason', reason);
  await scene.startAll();
  await scene.until('everything is read', ({ groups }) => groups.every(({ members, unreadMs }) => members > 0 && unreadMs === 0));
  scene.ops('status');
  scene.ops('readmit', '--yes', '--reason', reason);
  scene.ops('parked', 'list');
  scene.ops('parked', 'redrive', '--all', '--yes', '--reason', 'results are laid down again');
  scene.ops('erase', after, '--yes', '--reason', 'its text is lost; the author was told');
  await scene.untilWell();
  scene.ops('status');
  scene.ops('verify', 'read-model');
};
