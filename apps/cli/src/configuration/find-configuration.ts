import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';

import { ConfigError, parseConfig, type EngineConfig } from '@story-linter/story';
import { parseDocument } from 'yaml';

import { InputError } from '../terminal/failure.js';

const names = ['.story-linter.yml', '.story-linter.yaml'];

/** More aliases than this are an attack, not a configuration. */
const mostAliases = 50;

/** The configuration for a story: the file named, or the nearest `.story-linter.yml` from the story upwards, or the default. */
export async function configurationFor(story: string, named?: string): Promise<EngineConfig> {
  const path = named ?? (await findUpwards(story));
  return path === null ? parseConfig(undefined) : readConfiguration(path);
}

async function findUpwards(story: string): Promise<string | null> {
  const start = resolve(story);
  const isDirectory = await stat(start)
    .then((kind) => kind.isDirectory())
    .catch(() => false);
  for (let directory = isDirectory ? start : dirname(start); ; directory = dirname(directory)) {
    for (const name of names) {
      const path = join(directory, name);
      if (
        await stat(path)
          .then((kind) => kind.isFile())
          .catch(() => false)
      )
        return shortest(path);
    }
    if (directory === dirname(directory)) return null;
  }
}

/** As a person would write it from here. */
function shortest(path: string): string {
  const near = relative(process.cwd(), path);
  return near.startsWith('..') ? path : near;
}

async function readConfiguration(path: string): Promise<EngineConfig> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new InputError(
      error.code === 'ENOENT'
        ? `The configuration ${path} does not exist; name another with --config.`
        : `The configuration ${path} cannot be read (${error.code ?? 'unknown error'}); check its permissions.`,
    );
  });
  const document = parseDocument(text, { prettyErrors: true, logLevel: 'silent' });
  const [error] = document.errors;
  if (error) {
    const place = error.linePos?.[0];
    throw new InputError(
      `${path}:${place?.line ?? 1}:${place?.col ?? 1} is not valid YAML: ${(error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')}; correct that line.`,
    );
  }
  try {
    return parseConfig(document.toJS({ maxAliasCount: mostAliases }) as unknown);
  } catch (error) {
    if (error instanceof ConfigError) throw new InputError(`${path}: ${error.message}`);
    throw new InputError(`${path} cannot be used: ${error instanceof Error ? error.message : 'it is not YAML'}; correct it.`);
  }
}
