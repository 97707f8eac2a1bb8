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
import { unclearSpeaker } from './dial001-unclear-speaker.js';
import { saidBookisms } from './dial003-said-bookisms.js';
import { voice } from './dial004-voice.js';
import { adverbTags } from './dial005-adverb-tags.js';
import { pointOfView } from './style001-point-of-view.js';
import { tense } from './style002-tense.js';
import { monotony } from './style004-monotony.js';
import { intensifiers } from './style005-intensifiers.js';
import { orphan } from './link002-orphan.js';
import { oneWay } from './link003-one-way.js';
import { missingField } from './meta001-missing-field.js';
import { badFrontMatter } from './meta002-bad-front-matter.js';
import { wordCount } from './meta003-word-count.js';
import { duplicateChapter } from './meta005-duplicate-chapter.js';
import { unresolvedThread } from './plot001-unresolved-thread.js';
import { chekhovsGun } from './plot002-chekhovs-gun.js';
import { seriesContinuity } from './ser001-series.js';
import { toFinding, type Observation, type Rule, type RuleDoc, type Settings } from './rule.js';
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
  unclearSpeaker,
  dialoguePunctuation,
  saidBookisms,
  voice,
  adverbTags,
  pointOfView,
  tense,
  passiveVoice,
  monotony,
  intensifiers,
  unresolvedThread,
  chekhovsGun,
  brokenLink,
  orphan,
  oneWay,
  missingField,
  badFrontMatter,
  wordCount,
  chapterGap,
  duplicateChapter,
  location,
  anachronism,
  seriesContinuity,
];

export const ruleCodes: readonly string[] = rules.map((rule) => rule.doc.code);

/** The options that a rule knows, with what it assumes. */
export function settingsOf(code: string): Settings {
  return rules.find((rule) => rule.doc.code === code)?.settings ?? {};
}

/** What a code means; the case of its letters does not matter. */
export function explain(code: string): RuleDoc | undefined {
  return rules.find((rule) => rule.doc.code === code.trim().toUpperCase())?.doc;
}

/** Lets every rule that is switched on look, and gives what it saw the severity that the configuration wants. */
export function findingsOf(config: EngineConfig, look: (rule: Rule, settings: Settings) => Observation[]): Finding[] {
  return rules
    .filter((rule) => config.rules[rule.doc.code]?.enabled ?? true)
    .flatMap((rule) => {
      const severity = config.rules[rule.doc.code]?.severity ?? null;
      const settings = { ...rule.settings, ...config.rules[rule.doc.code]?.options };
      return look(rule, settings).map((observation) => toFinding(rule, severity === null ? observation : { ...observation, severity }));
    });
}
