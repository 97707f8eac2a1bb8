import { numberIn, type Observation, type Rule } from './rule.js';

export const adverbTags: Rule = {
  doc: {
    code: 'DIAL005',
    name: 'adverb tags',
    severity: 'info',
    what: 'Tags with an adverb of manner ("he said angrily") come so close together that they become a habit.',
    why: 'What a speech says need not be said again behind it.',
    examples: [
      {
        wrong: '"No," said Tom angrily. "Yes," said Anna softly. "Never," said Tom bitterly. "Always," said Anna sweetly.',
        right: '"No," said Tom angrily. "Yes," said Anna. "Never," said Tom. "Always," said Anna.',
      },
    ],
    options: ['`most`: so many in twelve paragraphs are one too many (4).'],
    silentWhen: ['The adverb tells when, not how: "said Tom presently".'],
  },
  settings: { most: 4 },
  inStory: ({ story }, settings) => {
    const most = Math.max(1, numberIn(settings, 'most'));
    const all = story.paragraphs.flatMap((paragraph, index) =>
      paragraph.tagAdverbs.map((adverb) => ({ ...adverb, index, path: paragraph.path })),
    );
    let last = -1;
    return all.flatMap((adverb, index): Observation[] => {
      const first = all[index - most + 1];
      if (!first || index - most + 1 <= last || adverb.index - first.index > window || first.path !== adverb.path) return [];
      last = index;
      const location = story.place(adverb.path, adverb.at, adverb.length);
      return [{ message: `The ${most}th adverb behind a tag within a few paragraphs.`, confidence: 0.6, location, related: [] }];
    });
  },
};

/** About a page of dialogue. */
const window = 12;
