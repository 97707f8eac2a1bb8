import type { Antecedents } from '../attributes/antecedents.js';
import type { Statement } from '../attributes/statements.js';
import type { Telling } from '../attributes/tellings.js';
import type { Cast } from '../characters/cast.js';
import type { Attribute, Character, Quote } from '../model/bible.js';
import type { Chunk } from '../model/chunk.js';
import type { Finding, Severity } from '../model/finding.js';
import type { Place, Related } from '../model/place.js';
import type { Speech } from '../dialogue/speech.js';
import type { Story } from '../story/story.js';
import type { OpenedThread } from '../threads/threads.js';
import type { NarratedTime } from '../timeline/narrated-times.js';

/**
 * A passage and what is the matter with it. `wrong` examples make the rule speak, `right` ones leave it silent: both are tested.
 * Where several files are needed, each begins with a line `=== path`.
 */
export interface Example {
  wrong: string;
  right: string;
  /** What the rule must have been told. */
  settings?: { [name: string]: number | string[] };
}

/** What `explain` prints and the rule's page shows. */
export interface RuleDoc {
  code: string;
  name: string;
  severity: Severity;
  what: string;
  why: string;
  examples: Example[];
  options: string[];
  silentWhen: string[];
}

/** A finding before the configuration has decided its severity. */
export interface Observation {
  message: string;
  confidence: number;
  location: Place;
  related: Related[];
  /** Where it differs from the rule's own. */
  severity?: Severity;
}

/** What the story-wide rules see. */
export interface Whole {
  story: Story;
  speeches: readonly Speech[];
  characters: readonly Character[];
  quotes: readonly Quote[];
  cast: Cast;
  antecedents: Antecedents;
  /** What the narration says of people, in order. */
  statements: readonly Statement[];
  /** What the narration tells of what happened and of what is somebody's, in order. */
  tellings: readonly Telling[];
  /** What the writer says of people in the story bible. */
  writers: readonly Attribute[];
  /** Words of time in narration, in order. */
  times: readonly NarratedTime[];
  /** What the story opens, and whether it comes back to it. */
  threads: readonly OpenedThread[];
  /** Whose hair may have changed its colour in the course of the story. */
  changed: ReadonlySet<string>;
}

/** Options of a rule by name: a number, or a list of words. */
export type Settings = Readonly<Record<string, number | readonly string[]>>;

/** One rule. `inChunk` looks at one chunk alone, its places relative to the chunk; `inStory` sees everything. */
export interface Rule {
  doc: RuleDoc;
  /** What it can be told besides its severity, and what it assumes. */
  settings?: Settings;
  inChunk?(chunk: Chunk, settings: Settings): Observation[];
  inStory?(whole: Whole, settings: Settings): Observation[];
}

export function toFinding(rule: Rule, observation: Observation): Finding {
  const { message, confidence, location, related } = observation;
  return { code: rule.doc.code, severity: observation.severity ?? rule.doc.severity, message, confidence, location, related };
}

/** A setting that is a number, as a rule reads its own. */
export function numberIn(settings: Settings, name: string): number {
  const value = settings[name];
  return typeof value === 'number' ? value : 0;
}

export function wordsIn(settings: Settings, name: string): readonly string[] {
  const value = settings[name];
  return typeof value === 'object' ? value : [];
}
