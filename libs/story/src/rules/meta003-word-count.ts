import type { ManifestFile } from '../model/manifest.js';
import { numberIn, type Observation, type Rule } from './rule.js';

/** Fields in which writers note how long a chapter is. */
const fields = ['words', 'wordcount', 'word_count', 'word-count'];

/** Counted in one way or another, a text differs by less. */
const tolerance = 0.1;

export const wordCount: Rule = {
  doc: {
    code: 'META003',
    name: 'word count',
    severity: 'info',
    what: 'The front matter gives a number of words that the file does not have, or a file is longer or shorter than the configuration allows.',
    why: 'A number that is not true is worse than none; and a chapter of forty words is mostly an accident.',
    examples: [{ wrong: '---\nwords: 500\n---\n\nShe came and went home.', right: '---\nwords: 5\n---\n\nShe came and went home.' }],
    options: ['`fewest`, `most`: words that a file of the story may have (0: no limit).'],
    silentWhen: ['The number differs by no more than a tenth: programs count differently.'],
  },
  settings: { fewest: 0, most: 0 },
  inStory: ({ story }, settings) =>
    story.manifest.files
      .filter((file) => file.role === 'story')
      .flatMap((file) => [...statedWrongly(file), ...outOfBounds(file, numberIn(settings, 'fewest'), numberIn(settings, 'most'))]),
};

function statedWrongly({ frontMatter, words }: ManifestFile): Observation[] {
  const field = Object.keys(frontMatter?.fields ?? {}).find((name) => fields.includes(name.toLowerCase()));
  const stated = field === undefined ? undefined : frontMatter?.fields[field];
  if (!frontMatter || typeof stated !== 'number' || Math.abs(stated - words) <= Math.max(5, words * tolerance)) return [];
  return [
    { message: `The front matter says ${stated} words; there are ${words}.`, confidence: 0.9, location: frontMatter.place, related: [] },
  ];
}

function outOfBounds({ path, words }: ManifestFile, fewest: number, most: number): Observation[] {
  const location = { path, line: 1, column: 1, offset: 0, length: 0 };
  if (fewest > 0 && words < fewest) return [{ message: `${words} words, fewer than ${fewest}.`, confidence: 0.99, location, related: [] }];
  if (most > 0 && words > most) return [{ message: `${words} words, more than ${most}.`, confidence: 0.99, location, related: [] }];
  return [];
}
