import type { Position } from './place.js';

/** Which marks enclose speech in this manuscript. `dash`: a line that opens with a dash is speech. */
export type QuoteMarks = 'double' | 'single' | 'dash';

/** `paragraph`: a blank line ends a paragraph. `line`: every line is one. */
export type Layout = 'paragraph' | 'line';

/** What holds for the whole manuscript: decided once by `cut`, used by all chunk work. */
export interface Conventions {
  quoteMarks: QuoteMarks;
  /** Where the manuscript puts the comma before a speech tag; null when too few cases say so. */
  commaBeforeTag: 'inside' | 'outside' | null;
}

/** What chunk work must know beyond its text. Everything in it is an input of the result, so a cache key must cover it. */
export interface ChunkContext extends Conventions {
  layout: Layout;
  markdown: boolean;
  /** Characters at the start of the text that are chapter headings, not prose. */
  headingLength: number;
  /** The text begins inside a paragraph that was too long for one chunk. */
  continuesParagraph: boolean;
  /** The paragraph at the end goes on in the next chunk. */
  endsInsideParagraph: boolean;
}

/** A chapter or a part of one: a slice of the raw file, with all that is needed to work on it alone. */
export interface Chunk {
  index: number;
  path: string;
  text: string;
  start: Position;
  context: ChunkContext;
  /** The heading it stands under, `number` counted from 1 over all headings of the story; absent before the first. No input of chunk work. */
  chapter?: { number: number; title: string };
}
