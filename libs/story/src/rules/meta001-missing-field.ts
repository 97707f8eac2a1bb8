import { wordsIn, type Observation, type Rule } from './rule.js';

export const missingField: Rule = {
  doc: {
    code: 'META001',
    name: 'missing field',
    severity: 'warning',
    what: 'A file of the manuscript lacks a field of front matter that the configuration requires.',
    why: 'What builds the book from the files counts on it.',
    examples: [
      {
        wrong: '---\ntitle: Dawn\n---\n\nShe came.',
        right: '---\ntitle: Dawn\nstatus: draft\n---\n\nShe came.',
        settings: { fields: ['title', 'status'] },
      },
    ],
    options: ['`fields`: names of the fields that every file of the story must have (none, and then the rule says nothing).'],
    silentWhen: ['No fields are required.', 'The file is matter: a README, a licence, a table of contents.'],
  },
  settings: { fields: [] },
  inStory: ({ story }, settings) => {
    const required = wordsIn(settings, 'fields');
    return story.manifest.files
      .filter((file) => file.role === 'story' && file.frontMatter?.problem == null)
      .flatMap(({ path, frontMatter }): Observation[] => {
        const missing = required.filter((field) => isEmpty(frontMatter?.fields[field]));
        const location = frontMatter?.place ?? { path, line: 1, column: 1, offset: 0, length: 0 };
        return missing.map((field) => ({ message: `The front matter has no "${field}".`, confidence: 0.99, location, related: [] }));
      });
  },
};

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
