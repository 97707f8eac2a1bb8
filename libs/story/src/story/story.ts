import type { ClaimOwner } from '../model/claims.js';
import type { MarkFact, relationOwners } from '../model/facts.js';
import type { Manifest } from '../model/manifest.js';
import type { Place } from '../model/place.js';
import type { TimeKind } from '../model/times.js';

/** A name where it stands in the whole story; `at` is an offset in the raw file. */
export interface StoryName {
  at: number;
  length: number;
  text: string;
  evidence: number;
}

export interface StoryTag {
  at: number;
  end: number;
  verb: string;
  subject: 'name' | 'pronoun' | 'description';
  subjectAt: number;
  words: string;
}

/** What a sentence says of somebody or something; the owner's name or pronoun begins at `ownerAt`. */
export interface StoryClaim {
  at: number;
  length: number;
  attribute: string;
  value: string;
  owner: ClaimOwner;
  ownerAt: number;
  /** Before the pronoun somebody without a name is spoken of. */
  clouded: boolean;
  unreal: boolean;
}

/** A word of time: a weekday, a span, a month. */
export interface StoryTime {
  at: number;
  length: number;
  kind: TimeKind;
  value: number;
}

/** A sentence: where it begins, and the bits of `Outline`. */
export interface StorySentence {
  at: number;
  bits: number;
}

/** Whoever is named at `personAt` is this to whoever is named at `ownerAt`, or to the speaker. */
export interface StoryRelation {
  at: number;
  length: number;
  relation: string;
  personAt: number;
  ownerAt: number;
  owner: (typeof relationOwners)[number];
}

/** A word that tells somebody's sex. */
export interface StorySex {
  at: number;
  sex: 'male' | 'female';
}

export interface StoryDate {
  place: Place;
  chapter: number | null;
  text: string;
  day: number;
  month: number;
  year: number | null;
  weekday: number | null;
}

/** One paragraph, whole again even if it was cut. Offsets in the raw file. */
export interface StoryParagraph {
  path: string;
  chapter: number | null;
  at: number;
  end: number;
  sentences: number;
  kind: 'prose' | 'heading' | 'break' | 'verse';
  marks: MarkFact[];
  names: StoryName[];
  tags: StoryTag[];
  passives: { at: number; length: number }[];
  outlines: StorySentence[];
  claims: StoryClaim[];
  times: StoryTime[];
  /** "He" (male) and "she" that open a sentence. */
  subjects: StorySex[];
  /** A colon, a comma or a dash ends it: it introduces what follows. */
  leads: boolean;
  relations: StoryRelation[];
  /** Forms of address that tell the sex of whoever is spoken to. */
  addresses: StorySex[];
  forms: { at: number; contracted: boolean }[];
  /** Offsets of words that only strengthen. */
  intensifiers: number[];
  tagAdverbs: { at: number; length: number }[];
  /** Offsets of words that speak of dye or of a wig. */
  colourChanges: number[];
}

/** The facts of all chunks, put together. */
export interface Story {
  manifest: Manifest;
  paragraphs: StoryParagraph[];
  dates: StoryDate[];
  place(path: string, offset: number, length: number): Place;
}
