import type { Place } from './place.js';

export type Gender = 'female' | 'male' | 'unknown';

/** One person. `aliases` are names of this person alone; `sharedNames` are used of others too. `mentions` counts names, not pronouns. */
export interface Character {
  id: string;
  name: string;
  aliases: string[];
  sharedNames: string[];
  /** Descriptions that mean this person wherever they stand: "the beadle". Absent without one. */
  epithets?: string[];
  gender: Gender;
  mentions: number;
  firstMention: Place;
  lastMention: Place;
  /** What the text says this person is to others. */
  relations: Relation[];
  confidence: number;
}

/** "Sister" of `to`, another character's id; `location` is where the text first says so, of either. */
export interface Relation {
  to: string;
  relation: string;
  location: Place;
  confidence: number;
}

/** A stretch of direct speech with its marks; `start` and `end` are offsets in the raw file; `speaker` a character's id, null when unknown. */
export interface Quote {
  path: string;
  start: number;
  end: number;
  speaker: string | null;
  kind: 'explicit' | 'anaphoric' | 'implicit';
  confidence: number;
}

export interface Attribute {
  character: string;
  attribute: string;
  value: string;
  location: Place;
  confidence: number;
}

export interface NamedLocation {
  id: string;
  name: string;
  mentions: number;
  firstMention: Place;
  confidence: number;
}

/** A date that the text names. `date` is ISO 8601 with what is unknown left out: `1893-05-03`, `--05-03`. */
export interface TimelineEntry {
  date: string;
  weekday: string | null;
  text: string;
  location: Place;
  confidence: number;
}

/** What the manuscript says of its world. */
export interface Bible {
  version: 1;
  characters: Character[];
  quotes: Quote[];
  attributes: Attribute[];
  locations: NamedLocation[];
  timeline: TimelineEntry[];
}
