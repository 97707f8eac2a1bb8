import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Manifest {
  dependencies?: Record<string, string>;
}

const ours = '@story-linter/';

/**
 * Names the code that runs here: 16 hexadecimal digits over the compiled code of one of our packages and of those of ours
 * that it depends on, and over the exact versions of all other libraries below them.
 *
 * @param main the package's main module
 */
export const codeFingerprint = async (main: string): Promise<string> => {
  const hash = createHash('sha256');
  const seen = new Set<string>();
  const waiting = [main];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const folder = dirname(next);
    for (const name of await modulesIn(folder)) hash.update(`${name}\n`).update(await readFile(join(folder, name)));
    const { dependencies = {} } = JSON.parse(await readFile(join(folder, '../package.json'), 'utf8')) as Manifest;
    hash.update(JSON.stringify(dependencies));
    waiting.push(...Object.keys(dependencies).filter((name) => name.startsWith(ours)).map(mainOf));
  }
  return hash.digest('hex').slice(0, 16);
};

/** Path of the main module of one of our packages. */
export const mainOf = (name: string): string => fileURLToPath(import.meta.resolve(name));

const modulesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true })).filter((name) => /\.(js|ts)$/.test(name) && !/\.(d|spec)\.ts$/.test(name)).sort();
