import type { Antecedents } from '../attributes/antecedents.js';
import type { Statement } from '../attributes/statements.js';
import type { Cast } from '../characters/cast.js';
import type { Character } from '../model/bible.js';
import type { Chunk } from '../model/chunk.js';
import type { Finding, Severity } from '../model/finding.js';
import type { Place, Related } from '../model/place.js';
import type { Speech } from '../dialogue/speech.js';
import type { Story } from '../story/story.js';
import type { NarratedTime } from '../timeline/narrated-times.js';

/** A passage and what is the matter with it. `wrong` examples make the rule speak, `right` ones leave it silent: both are tested. */
export interface Example {
  wrong: string;
  right: string;
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
  cast: Cast;
  antecedents: Antecedents;
  /** What the narration says of people, in order. */
  statements: readonly Statement[];
  /** Words of time in narration, in order. */
  times: readonly NarratedTime[];
  /** Whose hair may have changed its colour in the course of the story. */
  changed: ReadonlySet<string>;
}

/** One rule. `inChunk` looks at one chunk alone, its places relative to the chunk; `inStory` sees everything. */
export interface Rule {
  doc: RuleDoc;
  inChunk?(chunk: Chunk): Observation[];
  inStory?(whole: Whole): Observation[];
}

export function toFinding(rule: Rule, observation: Observation): Finding {
  const { message, confidence, location, related } = observation;
  return { code: rule.doc.code, severity: observation.severity ?? rule.doc.severity, message, confidence, location, related };
}
