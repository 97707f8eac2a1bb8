import type { Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';

import type { SourceFile } from '@story-linter/story';

import { InputError } from '../terminal/input-error.js';
import { decode } from './decode.js';
import { listFiles } from './list-files.js';

/** No manuscript is larger; what is, would only fill the memory. */
const largestFile = 64 * 1024 * 1024;

/** The files of a story: a file as it is named, a directory's .md, .markdown and .txt files in natural order. Throws `InputError`. */
export async function readStory(paths: readonly string[]): Promise<SourceFile[]> {
  const files = new Map<string, SourceFile>();
  for (const path of paths) {
    const kind = await kindOf(path);
    if (kind.isDirectory()) {
      const listed = await listFiles(path);
      if (listed.length === 0)
        throw new InputError(`${path} holds no .md, .markdown or .txt file; name a directory with a manuscript in it.`);
      for (const each of listed) files.set(each, await readOne(each));
    } else if (kind.isFile()) {
      const file = await readOne(path);
      if (file.text.replace(/^\uFEFF/, '').trim() === '') throw new InputError(`${path} is empty; a manuscript needs at least one word.`);
      files.set(path, file);
    } else throw new InputError(`${path} is neither a file nor a directory; name a manuscript.`);
  }
  return [...files.values()];
}

async function kindOf(path: string): Promise<Stats> {
  try {
    return await stat(path);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new InputError(
      missing
        ? `${path} does not exist; name a file or a directory with a manuscript.`
        : `${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}); check its path and permissions.`,
    );
  }
}

async function readOne(path: string): Promise<SourceFile> {
  const { size } = await stat(path);
  if (size > largestFile) throw new InputError(`${path} is larger than 64 MB; split it into chapters.`);
  try {
    return { path, text: decode(path, await readFile(path)) };
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}); check its permissions.`);
  }
}
