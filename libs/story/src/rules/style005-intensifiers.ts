import { numberIn, type Observation, type Rule } from './rule.js';

/** "Very", the shortest of them. */
const shortest = 4;

export const intensifiers: Rule = {
  doc: {
    code: 'STYLE005',
    name: 'intensifiers',
    severity: 'info',
    what: 'A paragraph of narration heaps up words that only strengthen: very, really, extremely, absolutely.',
    why: 'Each of them weakens the one before.',
    examples: [
      {
        wrong: 'It was a very dark night and really cold. She was extremely tired and very hungry.',
        right: 'It was a dark night and bitter cold. She was tired and very hungry.',
      },
    ],
    options: ['`most`: so many in one paragraph are too many (4).'],
    silentWhen: ['A person of the story speaks: people talk so.', 'The paragraph is long: there must be one in every two sentences.'],
  },
  settings: { most: 4 },
  inStory: ({ story, antecedents }, settings) =>
    story.paragraphs.flatMap((paragraph, index): Observation[] => {
      const most = Math.max(1, numberIn(settings, 'most'));
      if (paragraph.intensifiers.length < most) return [];
      const told = paragraph.intensifiers.filter((at) => !antecedents.isSpoken(index, at));
      const [first] = told;
      if (first === undefined || told.length < most || told.length * 2 < paragraph.sentences) return [];
      const location = story.place(paragraph.path, first, shortest);
      return [{ message: `${told.length} words that only strengthen, in one paragraph.`, confidence: 0.7, location, related: [] }];
    }),
};
