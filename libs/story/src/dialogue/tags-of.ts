import type { Quote } from '../model/bible.js';
import type { StoryParagraph, StoryTag } from '../story/story.js';
import type { Conversation } from './conversation.js';
import { isBeside } from './pair.js';
import type { Speech } from './speech.js';

export type Attribution = Pick<Quote, 'speaker' | 'kind' | 'confidence'>;

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

export function speakerByTag(
  tag: StoryTag,
  paragraph: StoryParagraph,
  index: number,
  spoken: readonly Speech[],
  conversation: Conversation,
): Attribution {
  if (tag.subject === 'name') {
    const name = paragraph.names.find((each) => each.at <= tag.subjectAt && tag.subjectAt < each.at + each.length);
    const speaker = name ? conversation.personNamed(name.text) : null;
    return { speaker, kind: 'explicit', confidence: speaker === null ? 0.3 : 0.97 };
  }
  const speaker =
    tag.subject === 'pronoun' ? conversation.meantBy(tag, paragraph, index, spoken) : conversation.describedBy(tag.words, index);
  return { speaker, kind: 'anaphoric', confidence: speaker === null ? 0.3 : 0.75 };
}
