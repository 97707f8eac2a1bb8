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

/** A place with a name, or a room of one ("the library at Thornfield"). */
export interface NamedLocation {
  id: string;
  name: string;
  mentions: number;
  firstMention: Place;
  /** What the text says it lies in. Absent where it says nothing. */
  within?: Containment[];
  confidence: number;
}

/** `location` is where the text says that the one lies in the other; `id` is null where the other is no place of the bible. */
export interface Containment {
  id: string | null;
  name: string;
  location: Place;
}

/** A thing that the text gives weight: put away with care, kept, sold, given away. */
export interface StoryObject {
  id: string;
  name: string;
  /** How often things of its kind are spoken of. */
  mentions: number;
  firstMention: Place;
  /** What is told of it, in order, and of whom (a character's id, null where that is open). */
  events: { what: 'put away' | 'let go' | 'in hand' | 'back'; character: string | null; location: Place }[];
  confidence: number;
}

/** What the story has opened, so that readers wait for it: `answered` is where it comes back to it, null where it does not. */
export interface Thread {
  kind: 'disappearance' | 'thing put away';
  /** Who or what: a character's name, or the thing. */
  about: string;
  character: string | null;
  location: Place;
  answered: Place | null;
  confidence: number;
}

export type TimelineKind = 'date' | 'weekday' | 'month' | 'season' | 'year' | 'days later' | 'years later' | 'age';

/**
 * A word of time, in the order of the text. `date` is ISO 8601 with what is unknown left out (`1893-05-03`, `--05-03`), null where no
 * date is named. `days` are days from the timeline's first entry of which a day is known, the earliest and the latest that
 * the words allow, the latter null where they leave it open; absent for what stands outside of the story's own present.
 */
export interface TimelineEntry {
  kind: TimelineKind;
  date: string | null;
  weekday: string | null;
  text: string;
  location: Place;
  chapter: number | null;
  /** Of an age: whose. */
  character?: string;
  /** It looks back, is planned, or told of another time. */
  flashback: boolean;
  days?: { earliest: number; latest: number | null };
  /** Index of the entry that comes before it in the story's time. A flashback comes before the entry at which it is told. */
  after?: number;
  before?: number;
  confidence: number;
}

/** What the manuscript says of its world. */
export interface Bible {
  version: 1;
  characters: Character[];
  quotes: Quote[];
  attributes: Attribute[];
  locations: NamedLocation[];
  objects: StoryObject[];
  threads: Thread[];
  timeline: TimelineEntry[];
}
