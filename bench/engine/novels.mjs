import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { Problem } from '../../infra/set-up/problem.mjs';

const order = new Intl.Collator('en', { numeric: true });

/**
 * The text and Markdown files of a folder, not of folders in it: a novel each.
 *
 * @returns their paths, words and bytes
 * @throws Problem when there is none
 */
export function novelsIn(folder) {
  const found = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : [];
  const paths = found.filter((name) => ['.txt', '.md'].includes(extname(name)) && name !== 'README.md').sort(order.compare).map((name) => join(folder, name));
  if (paths.length === 0) throw new Problem(`${folder} holds no novels: give --novels a folder with a .txt or .md file for each.`);
  return paths.map((path) => ({ path, bytes: statSync(path).size, words: readFileSync(path, 'utf8').split(/\s+/).filter(Boolean).length }));
}
