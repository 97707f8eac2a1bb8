import { manuscriptOf } from '../services/manuscript.js';

export interface Story {
  title: string;
  files: { path: string; text: string }[];
  options: { chunking: { maxCharacters: number }; window: number };
}

/** Different in length, cut and window, so that every kill finds them in different places; each takes about a second. */
const shapes = [
  { paragraphs: 40, maxCharacters: 700, window: 4 },
  { paragraphs: 60, maxCharacters: 900, window: 6 },
  { paragraphs: 25, maxCharacters: 400, window: 3 },
];

/** The stories that are told again and again. */
export const stories: readonly Story[] = shapes.map(({ paragraphs, maxCharacters, window }, index) => ({
  title: `The Hollow Key, telling ${index + 1}`,
  files: [{ path: `hollow-key-${index + 1}.md`, text: manuscriptOf(paragraphs) }],
  options: { chunking: { maxCharacters }, window },
}));
