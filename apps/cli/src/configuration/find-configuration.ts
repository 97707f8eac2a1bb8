import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';

import { parseConfig, type EngineConfig } from '@story-linter/story';
import { InputError } from '../terminal/input-error.js';
import { withPlaces, writersBible } from './story-bible.js';
import { readYaml } from './yaml-file.js';

const names = ['.story-linter.yml', '.story-linter.yaml'];

/**
 * The configuration for a story: the file named, or the nearest `.story-linter.yml` from the story upwards, or the default;
 * with `story-bible.yml` beside the story, which goes before the bible in the configuration.
 */
export async function configurationFor(story: string, named?: string): Promise<EngineConfig> {
  const path = named ?? (await findUpwards(story));
  const bible = await writersBible(story);
  return path === null ? parseConfig(bible === null ? undefined : { bible }) : readConfiguration(path, bible);
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

async function readConfiguration(path: string, bible: unknown): Promise<EngineConfig> {
  const file = await readYaml(path);
  if (file === null) throw new InputError(`The configuration ${path} does not exist; name another with --config.`);
  if (bible !== null) return file.parse((content) => parseConfig({ ...(content as object | null), bible }));
  const config = file.parse(parseConfig);
  return { ...config, bible: withPlaces(config.bible, file, ['bible']) };
}
