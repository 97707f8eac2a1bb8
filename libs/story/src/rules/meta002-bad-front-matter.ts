import type { Observation, Rule } from './rule.js';

export const badFrontMatter: Rule = {
  doc: {
    code: 'META002',
    name: 'bad front matter',
    severity: 'warning',
    what: 'The head of a file between two lines of "---" is no YAML that can be read.',
    why: 'Whatever reads it next will stop, or leave the chapter out.',
    examples: [{ wrong: '---\ntitle: "Dawn\nnumber: 1\n---\n\nShe came.', right: '---\ntitle: "Dawn"\nnumber: 1\n---\n\nShe came.' }],
    options: [],
    silentWhen: ['The lines between do not look like fields: then they are prose between two scene breaks.'],
  },
  inStory: ({ story }) =>
    story.manifest.files.flatMap(({ frontMatter }): Observation[] =>
      frontMatter?.problem == null
        ? []
        : [
            {
              message: `The front matter cannot be read: ${frontMatter.problem}`,
              confidence: 0.95,
              location: frontMatter.place,
              related: [],
            },
          ],
    ),
};
