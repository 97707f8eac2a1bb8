import type { Finding } from './finding.js';
import type { Place } from './place.js';

export interface FileReport {
  path: string;
  words: number;
  findings: Finding[];
}

/** A finding that the writer has silenced, and why. */
export interface AcceptedFinding {
  code: string;
  location: Place;
  reason: string;
}

/** The answer of the linter. `accepted` is present only when something was silenced. */
export interface Report {
  version: 1;
  files: FileReport[];
  accepted?: AcceptedFinding[];
}
