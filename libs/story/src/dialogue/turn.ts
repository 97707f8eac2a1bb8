import type { StoryParagraph, StoryTag } from '../story/story.js';
import type { Speech } from './speech.js';
import { tagOf } from './tags-of.js';

/** Speeches of one paragraph that one person says. */
export interface Turn {
  /** Index of its paragraph in the story. */
  paragraph: number;
  speeches: Speech[];
  /** The tag that tells most of its speaker: a name goes before a description, a description before a pronoun. */
  tag: StoryTag | null;
  /** The paragraph opens with it while the speech before was left open: it goes on. */
  continues: boolean;
  /** The paragraph before it ends with a colon or the like, and introduces it. */
  led: boolean;
  /** No other turn of its paragraph comes before it. */
  opens: boolean;
}

const rank = { name: 2, description: 1, pronoun: 0 };

/** How the paragraph before ended: with a speech left open, or with words that introduce the next one. */
export interface Before {
  leftOpen: boolean;
  leads: boolean;
}

/** The turns of a paragraph. It has one speaker unless two of its tags cannot mean one person. */
export function turnsOf(paragraph: StoryParagraph, index: number, spoken: readonly Speech[], before: Before): Turn[] {
  const turns: Turn[] = [];
  for (const speech of spoken) {
    const tag = tagOf(speech, paragraph);
    const last = turns.at(-1);
    if (last && (tag === null || last.tag === null || mayBeOne(last.tag, tag, paragraph))) {
      last.speeches.push(speech);
      if (tag !== null && (last.tag === null || rank[tag.subject] > rank[last.tag.subject])) last.tag = tag;
    } else {
      const opens = last === undefined;
      const heads = opens && speech.at <= paragraph.at + 1;
      turns.push({ paragraph: index, speeches: [speech], tag, continues: heads && before.leftOpen, led: heads && before.leads, opens });
    }
  }
  return turns;
}

/** One name, or a name and words for it; "he" and "she" are two. */
function mayBeOne(a: StoryTag, b: StoryTag, paragraph: StoryParagraph): boolean {
  if (a.subject === 'name' && b.subject === 'name') return nameAt(a, paragraph) === nameAt(b, paragraph);
  if (a.subject === 'pronoun' && b.subject === 'pronoun') return a.words === b.words;
  return !(a.words === 'i' || b.words === 'i');
}

/** The name in a tag, as the names of its paragraph have it. */
export function nameAt(tag: StoryTag, paragraph: StoryParagraph): string | null {
  return paragraph.names.find((each) => each.at <= tag.subjectAt && tag.subjectAt < each.at + each.length)?.text ?? null;
}
