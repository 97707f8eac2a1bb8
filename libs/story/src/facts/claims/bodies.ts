import { listedWords } from '../trigger-words.js';
import { handsIn } from './depictions/hands.js';
import { harmsIn } from './depictions/harms.js';
import { markWords, marksIn } from './depictions/marks-of-skin.js';
import { lossesBy, lossesIn, pairsIn } from './depictions/limbs.js';
import type { ClaimFamily } from './pattern.js';

/** On which side somebody is scarred, maimed or lame, and with which hand he writes. */
export const bodies: ClaimFamily = {
  words: listedWords('left right handed handedness southpaw lefty'),
  scan: (sentence) => {
    const harms = harmsIn(sentence);
    return [...harms, ...lossesBy(harms), ...handsIn(sentence)];
  },
  patterns: [],
};

/** Who has both of a pair of limbs, and who has lost one of them. */
export const limbs: ClaimFamily = {
  words: listedWords(
    'both two ten entire whole perfect sound intact folded crossed clasped clapped rubbed wrung wooden cork artificial amputated missing lost losing cost stump one single bare pegleg peg-leg crutch hook armed handed legged eyed',
  ),
  filter: /\b(?:arms?|hands?|legs?|foot|feet|boots|stockings|shoes|eyes?|ears?|toes|fingers|one-(?:armed|handed|legged|eyed))\b/,
  scan: (sentence) => [...pairsIn(sentence), ...lossesIn(sentence)],
  patterns: [],
};

/** Whether somebody is scarred there, or without a mark. */
export const marksOfSkin: ClaimFamily = { words: markWords, names: 1, scan: marksIn, patterns: [] };
