import { relative } from 'node:path';
import colors from 'picocolors';
import type { StoryLinterCommand } from './story-linter-command.js';
import type { UnderWayNote } from './under-way.js';

/**
 * Goes on with the validation that an earlier start left under way; if that was another story than the one that is
 * wanted now, validates this one as well. Answers the exit code of the report that was shown last.
 */
export async function validateStory(story: string, linter: StoryLinterCommand, note: UnderWayNote): Promise<number> {
  const earlier = note.read();
  if (earlier) {
    console.log(`\nContinuing the validation of ${shown(earlier.story)} that was under way ${colors.dim(`(${earlier.id})`)}`);
    const exitCode = await linter.follow(earlier.id);
    note.remove();
    if (earlier.story === story) return exitCode;
  }
  const id = await linter.submit(story);
  note.write({ id, story });
  console.log(`\nValidating ${shown(story)} ${colors.dim(`(${id})`)}`);
  const exitCode = await linter.follow(id);
  note.remove();
  return exitCode;
}

const shown = (path: string): string => {
  const short = relative(process.cwd(), path);
  return short.startsWith('..') ? path : short;
};
