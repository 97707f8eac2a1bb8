import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

const order = new Intl.Collator('en', { numeric: true });

/** Every text and Markdown file of a folder, in natural order, as the engine takes them. */
export function readFolder(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => ['.txt', '.md'].includes(extname(name)))
    .sort(order.compare)
    .map((name) => ({ path: name, text: readFileSync(join(folder, name), 'utf8') }));
}

/** Manuscripts to read: every file of the folder of novels is one, the serial is one of many files. */
export function manuscriptsIn({ novels, serial }) {
  const books = novels === undefined ? [] : readFolder(novels).map((file) => ({ name: file.path, files: [file] }));
  return serial === undefined ? books : [...books, { name: basename(serial), files: readFolder(serial) }];
}
