import type { EngineConfig } from '../config/engine-config.js';
import type { Finding } from '../model/finding.js';
import { nameSpeltTwoWays } from './char001-name-spelt-two-ways.js';
import { mentionedBeforeIntroduction } from './char002-mentioned-before-introduction.js';
import { pronounSwitch } from './char003-pronoun-switch.js';
import { attributeContradiction } from './char004-attribute-contradiction.js';
import { actsAfterDeath } from './char005-acts-after-death.js';
import { dialoguePunctuation } from './dial002-dialogue-punctuation.js';
import { brokenLink } from './link001-broken-link.js';
import { chapterGap } from './meta004-chapter-gap.js';
import { toFinding, type Observation, type Rule, type RuleDoc } from './rule.js';
import { passiveVoice } from './style003-passive.js';
import { order } from './time001-order.js';
import { impossibleDate } from './time002-impossible-date.js';
import { ageGoingBack } from './time003-age-going-back.js';
import { elapsedTime } from './time004-elapsed-time.js';
import { season } from './time005-season.js';
import { location } from './world001-location.js';
import { anachronism } from './world002-anachronism.js';

/** Every rule of the engine, by code. */
export const rules: readonly Rule[] = [
  nameSpeltTwoWays,
  mentionedBeforeIntroduction,
  pronounSwitch,
  attributeContradiction,
  actsAfterDeath,
  order,
  impossibleDate,
  ageGoingBack,
  elapsedTime,
  season,
  dialoguePunctuation,
  passiveVoice,
  brokenLink,
  chapterGap,
  location,
  anachronism,
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
