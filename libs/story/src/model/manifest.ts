import type { Conventions } from './chunk.js';
import type { Place, Position } from './place.js';

export type FrontMatterValue = string | number | boolean | null | FrontMatterValue[] | { [key: string]: FrontMatterValue };

/** What a YAML head says, or why it cannot be read. */
export interface FrontMatter {
  place: Place;
  fields: { [key: string]: FrontMatterValue };
  problem: string | null;
}

/** `matter` (a README, a licence, a table of contents) is read for its links only. */
export interface ManifestFile {
  path: string;
  role: 'story' | 'matter';
  words: number;
  length: number;
  frontMatter: FrontMatter | null;
  /** Names that a link may point to with `#name`: headings as slugs, and explicit ids. */
  anchors: string[];
}

/** `style` tells numberings apart that run side by side ("chapter", "part", "letter", "bare-roman"). */
export interface Chapter {
  /** The whole heading as it stands there, on one line, at most 200 characters. */
  heading: string;
  title: string;
  style: string;
  number: number | null;
  /** Last number of a heading that counts for several ("Chapters 3 and 4"); else the same as `number`. */
  lastNumber: number | null;
  division: boolean;
  place: Place;
}

export interface ManifestChunk {
  index: number;
  path: string;
  start: Position;
  end: number;
  /** Index into `chapters`; null before the first heading of a file. */
  chapter: number | null;
  headingLength: number;
  /** A paragraph longer than the limit was cut here: this chunk begins inside it. */
  continuesParagraph: boolean;
}

/** A relative link of Markdown text. */
export interface Link {
  place: Place;
  text: string;
  target: string;
}

/** `line` is the one that stays silent; an empty list of codes means all. */
export interface Suppression {
  path: string;
  line: number;
  codes: string[];
  reason: string;
}

/** All that the story-wide pass needs of a manuscript besides the facts of its chunks. Holds no prose. */
export interface Manifest {
  version: 1;
  files: ManifestFile[];
  chapters: Chapter[];
  chunkCount: number;
  chunks: ManifestChunk[];
  conventions: Conventions;
  links: Link[];
  suppressions: Suppression[];
}
