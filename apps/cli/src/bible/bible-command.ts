import { lint } from '@story-linter/story';

import { configurationFor } from '../configuration/find-configuration.js';
import { readStory } from '../read-story/read-story.js';
import { colorsFor } from '../terminal/colors.js';
import { prettyBible } from './pretty-bible.js';

export interface BibleOptions {
  format: 'pretty' | 'json';
  config?: string;
  color: boolean;
}

/** `story-linter bible`: who and what the manuscript tells of. */
export async function bibleCommand(paths: readonly string[], options: BibleOptions): Promise<void> {
  const files = await readStory(paths);
  const config = await configurationFor(paths[0] ?? '.', options.config);
  const { bible } = lint(files, config);
  process.stdout.write(options.format === 'json' ? `${JSON.stringify(bible)}\n` : prettyBible(bible, colorsFor(options.color)));
}
