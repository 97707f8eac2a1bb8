import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Names the engine version that runs here: the hash of its compiled code and of the exact versions of the
 * libraries below it. Results of another fingerprint are never taken for this engine's.
 */
export const engineFingerprint = async (): Promise<string> => {
  const folder = dirname(fileURLToPath(import.meta.resolve('@story-linter/story')));
  const files = (await readdir(folder, { recursive: true })).filter((name) => /\.(js|ts)$/.test(name) && !/\.(d|spec)\.ts$/.test(name)).sort();
  const hash = createHash('sha256');
  for (const name of files) hash.update(`${name}\n`).update(await readFile(join(folder, name)));
  const { dependencies } = JSON.parse(await readFile(join(folder, '../package.json'), 'utf8')) as { dependencies: Record<string, string> };
  hash.update(JSON.stringify(dependencies));
  return hash.digest('hex').slice(0, 16);
};
