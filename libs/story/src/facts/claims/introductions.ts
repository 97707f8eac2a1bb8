import { name, pattern, type ClaimFamily } from './pattern.js';
import { listedWords } from '../trigger-words.js';

const introduced = (): { attribute: string; value: string } => ({ attribute: 'introduced', value: 'here' });
const person =
  '(?:man|woman|girl|boy|gentleman|lady|youth|lad|fellow|sailor|soldier|servant|maid|person|stranger|child|farmer|lawyer|doctor|clerk|visitor|neighbour|widow)';

/** Words that bring somebody before the reader for the first time. */
export const introductions: ClaimFamily = {
  heard: true,
  names: 1,
  words: listedWords('named called name introduced presented'),
  patterns: [
    pattern(`\\ban? (?:[a-zß-ɏ-]{1,15},? ){0,4}${person} (?:named|called|by the name of|whose name was) (?<n>${name})(?!'s)`, introduced),
    pattern(`\\b(?:introduced|presented) (?:him|her)self as (?<n>${name})(?!'s)`, introduced),
    pattern(`\\b(?:his|her) name was (?<n>${name})(?!'s)`, introduced),
  ],
};
