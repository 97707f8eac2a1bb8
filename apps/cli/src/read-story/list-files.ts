import { type Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { orderBy } from 'natural-orderby';

import { InputError } from '../terminal/input-error.js';

const manuscript = /\.(?:md|markdown|txt)$/i;

/** Paths of the manuscript files below a directory, joined to it, in natural order (2 before 10). Hidden ones and node_modules are left out. */
export async function listFiles(directory: string): Promise<string[]> {
  const found: string[] = [];
  await walk(directory, found, new Set());
  return orderBy(found, [(path) => path.split(/[/\\]/).join('\u0000')]);
}

async function walk(directory: string, found: string[], seen: Set<string>): Promise<void> {
  const real = await realpath(directory);
  if (seen.has(real)) return;
  seen.add(real);
  for (const entry of await entriesOf(directory)) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(directory, entry.name);
    const kind = entry.isSymbolicLink() ? await stat(path).catch(() => null) : entry;
    if (kind?.isDirectory()) await walk(path, found, seen);
    else if (kind?.isFile() && manuscript.test(entry.name)) found.push(path);
  }
}

async function entriesOf(directory: string): Promise<Dirent[]> {
  try {
    return await readdir(directory, { withFileTypes: true });
  } catch (error) {
    throw new InputError(
      `${directory} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}); check its permissions.`,
    );
  }
}
