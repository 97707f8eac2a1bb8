import { Outline } from '../model/outline.js';
import { narrationByChapter, type NarratedSentence } from '../story/narration-by-chapter.js';
import type { Observation, Rule } from './rule.js';

/** Fewer sentences settle no tense. */
const fewest = 25;

/** So many in a hundred may be in the other tense in a chapter that keeps to one: general truths, asides. */
const stray = 0.06;

export const tense: Rule = {
  doc: {
    code: 'STYLE002',
    name: 'tense',
    severity: 'info',
    what: 'Narration in the past tense falls into the present, or the other way round, for at least two sentences in a row.',
    why: 'A change of tense is a change of distance. By accident it only makes the reader stumble.',
    examples: [
      {
        wrong: `${'She went to the door. He looked at her. '.repeat(20)}\n\nShe goes to the window. He looks at her. He knows it.`,
        right: `${'She went to the door. He looked at her. '.repeat(20)}\n\nShe went to the window. He looked at her. He knew it.`,
      },
    ],
    options: [],
    silentWhen: [
      'The chapter uses both tenses throughout.',
      'The sentence speaks to the reader, or of "I" and "we": asides and general truths are in the present.',
    ],
  },
  inStory: ({ story, antecedents }) => {
    const chapters = narrationByChapter(story, (paragraph, at) => antecedents.isSpoken(paragraph, at));
    return chapters.flatMap((narrated): Observation[] => {
      const sentences = narrated.flatMap((sentence) => tensed(sentence) ?? []);
      const past = sentences.filter((sentence) => sentence.tense === 'past').length;
      const usual = past * 2 >= sentences.length ? 'past' : 'present';
      const others = sentences.filter((sentence) => sentence.tense !== usual);
      if (sentences.length - others.length < fewest || others.length > Math.max(3, sentences.length * stray)) return [];
      return sentences.flatMap((sentence, index) => {
        const [before, next] = [sentences[index - 1], sentences[index + 1]];
        const opens = sentence.tense !== usual && before?.tense === usual && next?.tense !== usual && next?.index === sentence.index;
        if (!opens) return [];
        const location = story.place(sentence.paragraph.path, sentence.at, Math.max(1, sentence.end - sentence.at - 1));
        return [{ message: `The ${usual} tense of this chapter is left here.`, confidence: 0.6, location, related: [] }];
      });
    });
  },
};

/** A sentence in one tense; null for one in none or both, and for what stands in the present in any story: general truths, asides. */
function tensed(sentence: NarratedSentence): (NarratedSentence & { tense: 'past' | 'present' }) | null {
  const { bits } = sentence;
  const both = bits & (Outline.past | Outline.present);
  if (both === Outline.past) return { ...sentence, tense: 'past' };
  if (both !== Outline.present) return null;
  return (bits & (Outline.he | Outline.she)) === 0 || (bits & (Outline.first | Outline.second)) !== 0
    ? null
    : { ...sentence, tense: 'present' };
}
