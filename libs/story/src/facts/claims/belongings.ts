import { listedWords } from '../trigger-words.js';
import { owner, pattern, subject, type ClaimFamily, type Groups } from './pattern.js';
import { nameClass as name } from '../plain-sentence.js';

/** A thing with a word that tells it from others of its kind: "silver watch". */
const thing =
  '(?<thing>(?!own\\b|old\\b|other\\b|little\\b|same\\b|whole\\b|last\\b|first\\b|left\\b|right\\b)[\\p{L}-]{3,15} (?!and\\b|of\\b|to\\b|in\\b|on\\b|with\\b|for\\b|from\\b|that\\b|which\\b|was\\b|had\\b|man\\b|woman\\b|hand\\b|eyes\\b)[\\p{L}-]{3,15})';
const the = '(?:the|his|her) (?:old |own |little )?';
const state =
  (value: 'lost' | 'held' | 'regained') =>
  ({ thing: what }: Groups): { attribute: string; value: string } | null =>
    what === undefined ? null : { attribute: `thing ${what}`, value };

/** What somebody has for ever let go of, has all the same, or has got back. */
export const belongings: ClaimFamily = {
  words: listedWords(
    'sold pawned burnt burned destroyed smashed lost gave threw flung dropped tossed cast drew took pulled opened turned wore raised lifted wound consulted played unlocked put slipped drawing opening putting bought found recovered redeemed regained returned restored',
  ),
  patterns: [
    pattern(`${subject} (?:had |has )?(?:sold|pawned|burnt|burned|destroyed|smashed|lost) ${the}${thing}\\b`, state('lost')),
    pattern(
      `${subject} (?:had |has )?(?:threw|thrown|flung|dropped|tossed|cast) ${the}${thing} (?:away|into|in|down|over) (?:the |a )?(?:sea|river|fire|flames|well|lake|water|pond|harbou?r|moat|furnace|side|cliff)\\b`,
      state('lost'),
    ),
    pattern(`${subject} (?:had |has )?(?:gave|given|handed over|presented) ${the}${thing} to ${name}(?!'s)`, state('lost')),
    pattern(
      `${subject} (?:drew|took|pulled|opened|turned|wore|raised|lifted|wound|consulted|played|put|slipped)(?: out| up| down| on| forth)? ${the}${thing}(?= ?[.,;]| (?:from|upon|on|out|and|over|in|with|to)\\b)`,
      state('held'),
    ),
    pattern(`${subject} [^.;:!?"\ue000-\ue0ff]{3,40} with ${the}${thing}(?= ?[.,;]|$)`, state('held')),
    pattern(`${owner} ${thing} (?:was|lay|hung|gleamed|ticked|shone) (?:in|on|upon|at|round|around) (?:his|her|the)\\b`, state('held')),
    pattern(
      `\\b(?:bought|got|won|had|brought|gave|given|found|recovered|redeemed|regained|returned|restored|fetched|kept|retrieved) (?:\\p{L}+ ){0,2}?${the}${thing}\\b`,
      state('regained'),
    ),
  ],
};
