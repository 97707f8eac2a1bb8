import type { Observation, Rule } from './rule.js';

/** Who was named so often before is somebody whom readers ask for. */
const familiar = 5;

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
  inStory: ({ statements, story, characters, cast }) =>
    statements
      .filter(({ attribute, named }) => attribute === 'gone' && named)
      .flatMap((gone): Observation[] => {
        const character = characters.find(({ id }) => id === gone.character);
        if (!character || character.mentions < familiar || story.paragraphs.length - gone.paragraph < farFromEnd) return [];
        const again = story.paragraphs
          .slice(gone.paragraph + 1)
          .some(({ names }) => names.some(({ text }) => cast.idOf.get(text) === gone.character));
        return again
          ? []
          : [
              {
                message: `${character.name} is gone, and the story does not come back to it.`,
                confidence: 0.6,
                location: gone.place,
                related: [],
              },
            ];
      }),
};
