import type { Feature } from '../language/appearance.js';
import type { MarkFact } from '../model/facts.js';
import type { Manifest } from '../model/manifest.js';
import type { Place } from '../model/place.js';

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

/** Somebody's eyes or hair have a colour; `sex` is that of the pronoun behind the owner's name, if there is one. */
export interface StoryAppearance {
  at: number;
  length: number;
  feature: Feature;
  colour: string;
  ownerAt: number;
  sex: 'he' | 'she' | null;
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
  appearances: StoryAppearance[];
  /** Dye or a wig is spoken of. */
  changesColour: boolean;
}

/** The facts of all chunks, put together. */
export interface Story {
  manifest: Manifest;
  paragraphs: StoryParagraph[];
  dates: StoryDate[];
  place(path: string, offset: number, length: number): Place;
}
