import type { MarkFact } from '../model/facts.js';
import type { Story, StoryParagraph } from '../story/story.js';
import type { Speech } from './speech.js';

/** Pairs the marks of every paragraph. A speech that runs over paragraphs is one stretch in each. */
export function pairSpeeches(story: Story): Speech[] {
  return story.paragraphs.flatMap((paragraph, index) => pairIn(paragraph).map((stretch) => ({ paragraph: index, ...stretch })));
}

interface Stretch {
  at: number;
  end: number;
  open: boolean;
}

function pairIn(paragraph: StoryParagraph): Stretch[] {
  const stretches: Stretch[] = [];
  let open = -1;
  paragraph.marks.forEach((mark, index) => {
    const [at, role] = mark;
    if (open < 0) {
      if (role === 1 || role === 0) open = at;
    } else if (role === 2 || role === 0 || (role === 3 && closesHere(paragraph.marks, index))) {
      stretches.push({ at: open, end: at + 1, open: false });
      open = -1;
    }
  });
  if (open >= 0) stretches.push({ at: open, end: paragraph.end, open: true });
  return stretches;
}

/** A mark that may be an apostrophe closes only when nothing better comes before the next speech opens. */
function closesHere(marks: readonly MarkFact[], index: number): boolean {
  for (const [, role] of marks.slice(index + 1)) {
    if (role === 1) return true;
    if (role === 2 || role === 0) return false;
  }
  return true;
}
