import { lint } from '@story-linter/story';

import { configurationFor } from '../configuration/find-configuration.js';
import { bibleBeside, writeBible } from '../configuration/story-bible.js';
import { readStory } from '../read-story/read-story.js';
import { colorsFor } from '../terminal/colors.js';
import { prettyBible } from './pretty-bible.js';

export interface BibleOptions {
  format: 'pretty' | 'json';
  config?: string;
  /** Adds people to `story-bible.yml` beside the story instead of listing them. */
  write?: boolean;
  color: boolean;
}

/** `story-linter bible`: who and what the manuscript tells of. */
export async function bibleCommand(paths: readonly string[], options: BibleOptions): Promise<void> {
  const files = await readStory(paths);
  const config = await configurationFor(paths[0] ?? '.', options.config);
  const { bible } = lint(files, config);
  if (options.write) {
    const path = await bibleBeside(paths[0] ?? '.');
    const added = await writeBible(path, bible);
    process.stdout.write(`${path}: ${added === 0 ? 'nobody new' : `${added} ${added === 1 ? 'character' : 'characters'} added`}.\n`);
    return;
  }
  process.stdout.write(options.format === 'json' ? `${JSON.stringify(bible)}\n` : prettyBible(bible, colorsFor(options.color)));
}
