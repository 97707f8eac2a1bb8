import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Names the engine version that runs here: the hash of its compiled code and of the versions of the libraries below
 * it. Results of another fingerprint are never taken for this engine's.
 */
export const engineFingerprint = async (): Promise<string> => {
  const entry = fileURLToPath(import.meta.resolve('@story-linter/story'));
  const folder = dirname(entry);
  const files = (await readdir(folder, { recursive: true })).filter((name) => /\.(js|ts)$/.test(name) && !/\.(d|spec)\.ts$/.test(name)).sort();
  const hash = createHash('sha256');
  for (const name of files) hash.update(`${name}\n`).update(await readFile(join(folder, name)));
  const require = createRequire(entry);
  for (const library of ['wink-nlp', 'wink-eng-lite-web-model']) hash.update((require(`${library}/package.json`) as { version: string }).version);
  return hash.digest('hex').slice(0, 16);
};
