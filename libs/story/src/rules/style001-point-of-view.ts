import { Outline } from '../model/outline.js';
import { narrationByChapter, type NarratedSentence } from '../story/narration-by-chapter.js';
import type { Observation, Rule, Whole } from './rule.js';

/** Fewer sentences of narration settle no point of view. */
const fewest = 30;

/** More than this is no slip: a letter, a tale within the tale, a narrator who shows himself. */
const slips = 2;

export const pointOfView: Rule = {
  doc: {
    code: 'STYLE001',
    name: 'point of view',
    severity: 'info',
    what: 'A chapter told of "he" and "she" says "I" in a sentence or two of its narration.',
    why: 'It is what is left of a draft in the first person, or a thought that lost its italics.',
    examples: [
      {
        wrong: `${'She went to the door. He looked at her. '.repeat(20)}\n\nShe stood still. I went to the window.`,
        right: `${'She went to the door. He looked at her. '.repeat(20)}\n\nShe stood still. She went to the window.`,
      },
    ],
    options: [],
    silentWhen: [
      'The chapter is told by an "I", or says it more than twice: a letter, a tale within the tale.',
      'The sentence holds or touches quotation marks.',
    ],
  },
  inStory: (whole) =>
    narrationByChapter(whole.story, (paragraph, at) => whole.antecedents.isSpoken(paragraph, at)).flatMap((sentences) =>
      slipsIn(sentences, whole),
    ),
};

function slipsIn(sentences: readonly NarratedSentence[], { story }: Whole): Observation[] {
  const first = sentences.filter(({ bits }) => (bits & Outline.first) !== 0);
  const third = sentences.filter(({ bits }) => (bits & (Outline.he | Outline.she)) !== 0);
  if (third.length < fewest || first.length > slips) return [];
  return first
    .filter(({ bits }) => (bits & Outline.second) === 0)
    .map(({ paragraph, at, end }) => ({
      message: 'The chapter is told of "he" and "she", and says "I" or "we" here.',
      confidence: 0.55,
      location: story.place(paragraph.path, at, Math.max(1, end - at - 1)),
      related: [],
    }));
}
