import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export interface Endpoints {
  gateway?: string;
  kafka?: string;
  postgres?: string;
}

const checkout = resolve(import.meta.dirname, '../../../..');

/**
 * What a stack that runs here has written to endpoints.json: in STORY_LINTER_DATA, in a `.data` from this folder upwards,
 * or in that of the checkout. Empty where none runs.
 */
export function endpointsHere(): Endpoints {
  for (const folder of dataFolders()) {
    const endpoints = read(join(folder, 'endpoints.json'));
    if (endpoints !== undefined) return endpoints;
  }
  return {};
}

function dataFolders(): string[] {
  const own = process.env['STORY_LINTER_DATA'];
  if (own) return [resolve(checkout, own)];
  const folders: string[] = [];
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    folders.push(join(folder, '.data'));
    if (folder === dirname(folder)) return [...folders, join(checkout, '.data')];
  }
}

function read(path: string): Endpoints | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Endpoints;
  } catch {
    return undefined;
  }
}
