import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { Problem } from '../../infra/set-up/problem.mjs';
import { piecesOf } from './pieces.mjs';

const order = new Intl.Collator('en', { numeric: true });

/** Texts to read: where they lie, how much they are, and how the table calls them. */
const textsAt = (paths, called) => {
  const texts = paths.map((path) => readFileSync(path, 'utf8'));
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return { paths, bytes, words: texts.reduce((sum, text) => sum + text.split(/\s+/).filter(Boolean).length, 0), called: `${called}, ${(bytes / 1e6).toFixed(2)} MB` };
};

/**
 * The text and Markdown files of a folder, not of folders in it: a novel each.
 *
 * @throws Problem when there is none
 */
export function novelsIn(folder, most = Infinity) {
  const found = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : [];
  const names = found.filter((name) => ['.txt', '.md'].includes(extname(name)) && name !== 'README.md').sort(order.compare).slice(0, most);
  if (names.length === 0) throw new Problem(`${folder} holds no novels: give --novels a folder with a .txt or .md file for each.`);
  return textsAt(names.map((name) => join(folder, name)), names.length === 1 ? 'one novel' : `${names.length} novels`);
}

/** The first so many characters of the first novel, or all of the novels where they are not more; lies there until we end. */
export function beginningOf(novels, mostCharacters) {
  const text = readFileSync(novels.paths[0], 'utf8');
  if (novels.paths.length === 1 && text.length <= mostCharacters) return novels;
  const folder = mkdtempSync(join(tmpdir(), 'story-linter-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'beginning.txt');
  writeFileSync(path, piecesOf(text, mostCharacters)[0]);
  return textsAt([path], 'the beginning of one');
}
