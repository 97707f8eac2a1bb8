import { resolve } from 'node:path';
import { colors } from '../display/colors.js';
import type { StoryLinterCommand } from './story-linter-command.js';
import type { Story, UnderWayNote } from './under-way.js';

/** The command's exit code when there is no report: the validation failed, or nobody knows it any more. */
const noReport = 2;

/**
 * Goes on with the validation that an earlier start left under way; if that has no report, or was of another
 * story than the one that is wanted now, validates this one. Answers the exit code of the report that was shown last.
 */
export async function validateStory(story: Story, linter: StoryLinterCommand, note: UnderWayNote): Promise<number> {
  const earlier = note.read();
  if (earlier) {
    console.log(`\nContinuing the validation of ${earlier.story.path} that was under way ${colors.dim(`(${earlier.id})`)}`);
    const exitCode = await linter.follow(earlier);
    note.remove();
    if (exitCode !== noReport && same(earlier.story, story)) return exitCode;
  }
  const underWay = { id: await linter.submit(story), story };
  note.write(underWay);
  console.log(`\nValidating ${story.path} ${colors.dim(`(${underWay.id})`)}`);
  const exitCode = await linter.follow(underWay);
  note.remove();
  return exitCode;
}

const same = (a: Story, b: Story): boolean => resolve(a.from, a.path) === resolve(b.from, b.path);
