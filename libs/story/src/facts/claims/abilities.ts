import { listedWords } from '../trigger-words.js';
import { lifelongIn } from './lifelong/lifelong.js';
import { negations } from './lifelong/polarity.js';
import { affirmedWords, deniedWords, journeyWords } from './lifelong/topics.js';
import { name, pattern, type ClaimFamily } from './pattern.js';

const now = (what: string) => (): { attribute: string; value: string } => ({ attribute: `ever ${what}`, value: 'now' });
const sensed = listedWords('looked glanced gazed stared peered saw watched sight heard overheard listened cried called shouted spoke said');

/** What somebody never could or never did, and what he does for all that. */
export const abilities: ClaimFamily = {
  names: 1,
  words: [...sensed, ...affirmedWords],
  scan: lifelongIn,
  scans: affirmedWords,
  patterns: [
    pattern(
      `(?<n>${name}) (?:[a-zß-ɏ]+ly )?(?:looked|glanced|gazed|stared|peered) (?:[a-zß-ɏ]+ly )?(?:at|across|up|round|out|through|over|after|down|into|towards?)\\b`,
      now('see'),
    ),
    pattern(
      `(?<n>${name}) (?:[a-zß-ɏ]+ly )?(?:saw|watched|caught sight of) (?:that|the|a|an|him|her|it|them|how|[\\ue000-\\ue0ff])(?! (?:error|mistake|folly|point|truth|necessity|advantage|meaning))`,
      now('see'),
    ),
    pattern(
      `(?<n>${name}) (?:[a-zß-ɏ]+ly )?(?:heard|overheard|listened to) (?:that|the|a|an|him|her|it|them|how|every|[\\ue000-\\ue0ff])`,
      now('hear'),
    ),
    pattern(
      `(?<n>${name}) (?:[a-zß-ɏ]+ly )?(?:cried out|called out|shouted|spoke (?:to|of|up|at|for)|said (?:that|nothing more|something))\\b`,
      now('say'),
    ),
  ],
};

/** What somebody never did: it takes a word that denies, and one for what is denied. */
export const denials: ClaimFamily = { names: 1, words: negations, scan: lifelongIn, scans: deniedWords, patterns: [] };

/** Where somebody was or never was: his name and that of the place. */
export const journeys: ClaimFamily = { names: 2, words: journeyWords, scan: lifelongIn, patterns: [] };
