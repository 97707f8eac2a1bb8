import type { WriterBible } from './writer-bible.js';
import type { Severity } from '../model/finding.js';

/** What a rule may be told: `off`, a severity, or both a severity and options of its own. */
export interface RuleSetting {
  enabled: boolean;
  severity: Severity | null;
  /** Options of the rule's own that the writer has set. */
  options?: { [name: string]: number | string[] };
}

/** A finding that the writer knows of. Everything given must match; `text` is looked for in the message. */
export interface Acceptance {
  code: string;
  path: string | null;
  text: string | null;
  reason: string;
}

/** The engine's configuration, complete and plain JSON. */
export interface EngineConfig {
  rules: { [code: string]: RuleSetting };
  accepted: Acceptance[];
  /** Globs of files that belong to the manuscript but are not story. A glob without a slash matches the file's name. */
  matter: string[];
  /** What the writer says of the people: `story-bible.yml`. */
  bible: WriterBible;
}

export { ConfigError } from './config-error.js';

export const defaultConfig: EngineConfig = {
  rules: {},
  accepted: [],
  matter: [
    'README*',
    'LICEN[SC]E*',
    'COPYING*',
    'CONTRIBUTING*',
    'CODE_OF_CONDUCT*',
    'CHANGELOG*',
    'CONTENTS.*',
    'INDEX.*',
    'SUMMARY.*',
    'TOC.*',
    'AUTHORS*',
    'NOTICE*',
  ],
  bible: { characters: [], notCharacters: [] },
};
