import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../../problem.js';
import type { Story } from './under-way.js';

/** The book that is validated when no other is named: the first story in samples/. */
export function sampleStory(root: string): Story {
  const folder = join(root, 'samples');
  const [book] = list(folder)
    .filter((name) => /\.(md|markdown|txt)$/i.test(name) && !/^readme/i.test(name))
    .sort();
  if (!book) throw new Problem(`There is no sample book in ${folder}: name a story, as in npm start -- my-novel.md.`);
  return { path: join('samples', book), from: root };
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
