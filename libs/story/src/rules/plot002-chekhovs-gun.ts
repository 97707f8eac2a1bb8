import type { Observation, Rule } from './rule.js';

/** Near the end of a book nothing need come of it any more. */
const farFromEnd = 20;

export const chekhovsGun: Rule = {
  doc: {
    code: 'PLOT002',
    name: "Chekhov's gun",
    severity: 'info',
    what: 'A weapon is loaded, hidden or put away with care, and no weapon of its kind is spoken of again.',
    why: 'What is shown with weight is a promise.',
    examples: [
      {
        wrong: `She hid the pistol under the floor of the boat.\n\n${'They went home.\n\n'.repeat(24)}`,
        right: `She hid the pistol under the floor of the boat.\n\n${'They went home.\n\n'.repeat(24)}Then she drew the pistol.`,
      },
    ],
    options: [],
    silentWhen: ['Any weapon of that kind, a shot or a stab, be it in speech, comes later.', 'It happens near the end.'],
  },
  inStory: ({ story, antecedents }) => {
    const claims = story.paragraphs.flatMap((paragraph, index) =>
      paragraph.claims
        .filter(({ attribute }) => attribute.startsWith('weapon'))
        .map((claim) => ({ ...claim, index, path: paragraph.path })),
    );
    return claims.flatMap((planted, index): Observation[] => {
      if (planted.attribute !== 'weapon planted' || planted.unreal || antecedents.isSpoken(planted.index, planted.at)) return [];
      if (story.paragraphs.length - planted.index < farFromEnd) return [];
      const used = claims.slice(index + 1).some((later) => later.value === planted.value && later.at > planted.at + planted.length);
      const location = story.place(planted.path, planted.at, planted.length);
      return used ? [] : [{ message: 'It is put there with care, and nothing comes of it.', confidence: 0.55, location, related: [] }];
    });
  },
};
