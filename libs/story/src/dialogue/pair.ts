import { MarkHint, type MarkFact } from '../model/facts.js';
import type { Story, StoryParagraph } from '../story/story.js';
import { dashSpeechesIn } from './dash-speech.js';
import type { Speech } from './speech.js';

type Stretch = Omit<Speech, 'paragraph'>;

/** Pairs the marks of every paragraph. A speech that runs over paragraphs is one stretch in each. */
export function pairSpeeches(story: Story): Speech[] {
  const stretchesIn = story.manifest.conventions.quoteMarks === 'dash' ? dashSpeechesIn : pairIn;
  return story.paragraphs.flatMap((paragraph, index) => stretchesIn(paragraph).map((stretch) => ({ paragraph: index, ...stretch })));
}

function pairIn(paragraph: StoryParagraph): Stretch[] {
  const stretches: Stretch[] = [];
  let open: MarkFact | null = null;
  paragraph.marks.forEach((mark, index) => {
    const role = mark[1];
    if (open === null) {
      if (role === 1 || role === 0) open = mark;
    } else if (role === 2 || role === 0 || (role === 3 && closesHere(paragraph.marks, index))) {
      stretches.push({ at: open[0], end: mark[0] + 1, open: false, spoken: isSpoken(open, mark, paragraph) });
      open = null;
    }
  });
  const unclosed = open as MarkFact | null;
  if (unclosed !== null)
    stretches.push({ at: unclosed[0], end: paragraph.end, open: true, spoken: (unclosed[2] & MarkHint.mayBegin) !== 0 });
  return stretches;
}

/** A speech without any other mark for so long is not looked through again for each apostrophe. */
const farthest = 100;

/** A mark that may be an apostrophe closes only when nothing better comes before the next speech opens. */
function closesHere(marks: readonly MarkFact[], index: number): boolean {
  for (const [, role] of marks.slice(index + 1, index + 1 + farthest)) {
    if (role === 1) return true;
    if (role === 2 || role === 0) return false;
  }
  return true;
}

/** Speech begins after a stop or with a capital and ends with a stop inside; a tag beside it settles it anyway. */
function isSpoken(open: MarkFact, close: MarkFact, paragraph: StoryParagraph): boolean {
  const begins = (open[2] & MarkHint.mayBegin) !== 0;
  const stops = (close[2] & MarkHint.afterStop) !== 0;
  if (stops && (begins || (open[2] & MarkHint.capital) !== 0)) return true;
  if (begins && open[0] <= paragraph.at + 1) return true;
  return paragraph.tags.some((tag) => isBeside(tag, open[0], close[0] + 1));
}

/** The tag follows the closing mark at once, or after a dash; or a comma or colon and the opening mark follow the tag. */
export function isBeside(tag: { at: number; end: number }, start: number, end: number): boolean {
  return (tag.at >= end && tag.at - end <= 4) || (tag.end <= start && start - tag.end <= 3);
}
