import type { StoryParagraph, StoryTag } from '../story/story.js';
import { isBeside } from './pair.js';
import type { Speech } from './speech.js';

/** Words that may stand between a tag and the speech that it introduces: "said to his wife, ...". */
const longestLead = 45;

/** The tag of a speech: right after it, or right before it, or before it with a short addition. */
export function tagOf(speech: Speech, paragraph: StoryParagraph): StoryTag | null {
  const beside = paragraph.tags.filter((tag) => isBeside(tag, speech.at, speech.end));
  const after = beside.find((tag) => tag.at >= speech.end);
  if (after ?? beside[0]) return after ?? beside[0] ?? null;
  const leading = paragraph.tags.findLast((tag) => tag.end <= speech.at && speech.at - tag.end <= longestLead);
  const introduces =
    leading !== undefined &&
    paragraph.marks.some(([at, , hints]) => at === speech.at && (hints & 4) !== 0) &&
    !paragraph.marks.some(([at]) => at >= leading.end && at < speech.at);
  return introduces ? leading : null;
}
