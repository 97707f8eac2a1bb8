import type { Observation, Rule } from './rule.js';

export const mentionedBeforeIntroduction: Rule = {
  doc: {
    code: 'CHAR002',
    name: 'mentioned before introduction',
    severity: 'info',
    what: 'Somebody is introduced as a stranger ("a man named Hale", "her name was Anna Reed") after the narration has already named that person.',
    why: 'Chapters that were moved leave an introduction behind: the reader knows the stranger already.',
    examples: [
      {
        wrong: 'Tom Hale smiled. "Well," said Tom.\n\nThey went home.\n\nAt the gate stood a man named Tom Hale.',
        right: 'At the gate stood a man named Tom Hale.\n\nTom Hale smiled. "Well," said Tom.',
      },
    ],
    options: [],
    silentWhen: ['The earlier mention stands in what a person of the story says.', 'The person is introduced in speech.'],
  },
  inStory: ({ statements, story, antecedents, cast }) =>
    statements
      .filter(({ attribute, named }) => attribute === 'introduced' && named)
      .flatMap((introduction): Observation[] => {
        for (let index = 0; index < introduction.paragraph; index += 1) {
          const paragraph = story.paragraphs[index];
          const earlier = paragraph?.names.find(
            (name) => cast.idOf.get(name.text) === introduction.character && !antecedents.isSpoken(index, name.at),
          );
          if (!paragraph || !earlier) continue;
          return [
            {
              message: `${earlier.text} is introduced here, but the reader has met the name before.`,
              confidence: 0.7,
              location: introduction.place,
              related: [{ ...story.place(paragraph.path, earlier.at, earlier.length), message: 'the name stands here already' }],
            },
          ];
        }
        return [];
      }),
};
