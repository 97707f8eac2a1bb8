import type { Observation, Rule } from './rule.js';

/** Near the end of a book a disappearance may be the end itself. */
const farFromEnd = 20;

export const unresolvedThread: Rule = {
  doc: {
    code: 'PLOT001',
    name: 'unresolved thread',
    severity: 'info',
    what: 'Somebody disappears, is missing or is taken away, and the story never names that person again.',
    why: 'Readers keep waiting for an answer that the writer forgot to give.',
    examples: [
      {
        wrong: `${'Tom Hale smiled. "Well," said Tom. '.repeat(4)}\n\nThat night Tom Hale vanished without a trace.\n\n${'Anna went home.\n\n'.repeat(24)}`,
        right: `${'Tom Hale smiled. "Well," said Tom. '.repeat(4)}\n\nThat night Tom Hale vanished without a trace.\n\n${'Anna went home.\n\n'.repeat(24)}Tom came back.`,
      },
    ],
    options: [],
    silentWhen: ['The person is named again, be it in speech.', 'It happens near the end, or to somebody who was hardly there.'],
  },
  inStory: ({ story, threads }) =>
    threads
      .filter(
        ({ kind, answered, paragraph }) =>
          kind === 'disappearance' && answered === null && story.paragraphs.length - paragraph >= farFromEnd,
      )
      .map(({ about, location, confidence }): Observation => ({
        message: `${about} is gone, and the story does not come back to it.`,
        confidence,
        location,
        related: [],
      })),
};
