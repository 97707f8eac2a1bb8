import { Outline } from '../model/outline.js';
import { sentenceAt } from '../story/sentence-at.js';
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
    const chapters = new Map<string, { path: string; at: number; end: number; paragraph: number; tense: 'past' | 'present' }[]>();
    story.paragraphs.forEach((paragraph, index) => {
      if (paragraph.kind !== 'prose') return;
      const key = `${paragraph.path} ${paragraph.chapter ?? ''}`;
      const list = chapters.get(key) ?? [];
      chapters.set(key, list);
      for (const { at, bits } of paragraph.outlines) {
        const { end } = sentenceAt(paragraph, at);
        const both = bits & (Outline.past | Outline.present);
        if (both === 0 || both === (Outline.past | Outline.present)) continue;
        if (paragraph.marks.some(([mark]) => mark >= at - 2 && mark < end) || antecedents.isSpoken(index, at)) continue;
        // General truths and asides stand in the present in any story.
        if (both === Outline.present && ((bits & (Outline.he | Outline.she)) === 0 || (bits & (Outline.first | Outline.second)) !== 0))
          continue;
        list.push({ path: paragraph.path, at, end, paragraph: index, tense: both === Outline.past ? 'past' : 'present' });
      }
    });
    return [...chapters.values()].flatMap((sentences): Observation[] => {
      const past = sentences.filter((sentence) => sentence.tense === 'past').length;
      const usual = past * 2 >= sentences.length ? 'past' : 'present';
      const others = sentences.filter((sentence) => sentence.tense !== usual);
      if (sentences.length - others.length < fewest || others.length > Math.max(3, sentences.length * stray)) return [];
      return sentences.flatMap((sentence, index) => {
        const [before, next] = [sentences[index - 1], sentences[index + 1]];
        const opens =
          sentence.tense !== usual && before?.tense === usual && next?.tense !== usual && next?.paragraph === sentence.paragraph;
        if (!opens) return [];
        const location = story.place(sentence.path, sentence.at, Math.max(1, sentence.end - sentence.at - 1));
        return [{ message: `The ${usual} tense of this chapter is left here.`, confidence: 0.6, location, related: [] }];
      });
    });
  },
};
