import type { Observation, Rule } from './rule.js';

/** Near the end of a book nothing need come of it any more. */
const farFromEnd = 20;

export const chekhovsGun: Rule = {
  doc: {
    code: 'PLOT002',
    name: "Chekhov's gun",
    severity: 'info',
    what: 'A weapon, a key, a jewel or the like is loaded, hidden or put away with care, and nothing of its kind is spoken of again.',
    why: 'What is shown with weight is a promise.',
    examples: [
      {
        wrong: `She hid the pistol under the floor of the boat.\n\n${'They went home.\n\n'.repeat(24)}`,
        right: `She hid the pistol under the floor of the boat.\n\n${'They went home.\n\n'.repeat(24)}Then she drew the pistol.`,
      },
    ],
    options: [],
    silentWhen: ['Any thing of that kind, a shot or a stab, be it in speech, comes later.', 'It happens near the end.'],
  },
  inStory: ({ story, threads }) =>
    threads
      .filter(
        ({ kind, answered, paragraph }) =>
          kind === 'thing put away' && answered === null && story.paragraphs.length - paragraph >= farFromEnd,
      )
      .map(({ location, confidence }): Observation => ({
        message: 'It is put there with care, and nothing comes of it.',
        confidence,
        location,
        related: [],
      })),
};
