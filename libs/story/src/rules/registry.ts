import type { EngineConfig } from '../config/engine-config.js';
import type { Finding } from '../model/finding.js';
import { nameSpeltTwoWays } from './char001-name-spelt-two-ways.js';
import { attributeContradiction } from './char004-attribute-contradiction.js';
import { dialoguePunctuation } from './dial002-dialogue-punctuation.js';
import { brokenLink } from './link001-broken-link.js';
import { chapterGap } from './meta004-chapter-gap.js';
import { toFinding, type Observation, type Rule, type RuleDoc } from './rule.js';
import { passiveVoice } from './style003-passive.js';
import { impossibleDate } from './time002-impossible-date.js';

/** Every rule of the engine, by code. */
export const rules: readonly Rule[] = [
  nameSpeltTwoWays,
  attributeContradiction,
  impossibleDate,
  dialoguePunctuation,
  passiveVoice,
  brokenLink,
  chapterGap,
];

export const ruleCodes: readonly string[] = rules.map((rule) => rule.doc.code);

/** What a code means; the case of its letters does not matter. */
export function explain(code: string): RuleDoc | undefined {
  return rules.find((rule) => rule.doc.code === code.trim().toUpperCase())?.doc;
}

/** Lets every rule that is switched on look, and gives what it saw the severity that the configuration wants. */
export function findingsOf(config: EngineConfig, look: (rule: Rule) => Observation[]): Finding[] {
  return rules
    .filter((rule) => config.rules[rule.doc.code]?.enabled ?? true)
    .flatMap((rule) => {
      const severity = config.rules[rule.doc.code]?.severity ?? null;
      return look(rule).map((observation) => toFinding(rule, severity === null ? observation : { ...observation, severity }));
    });
}
