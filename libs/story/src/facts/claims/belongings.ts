import { isFunctionWord } from '../../language/not-names.js';
import { peopleNouns } from '../../language/people-nouns.js';
import { listedWords } from '../trigger-words.js';
import { owner, pattern, subject, type ClaimFamily, type Groups } from './pattern.js';
import { nameClass as name } from '../plain-sentence.js';

/** A thing with a word that tells it from others of its kind: "silver watch". */
const thing =
  '(?<thing>[a-zß-ɏ-]{3,15} [a-zß-ɏ-]{3,15}|pistols?|revolver|gun|rifle|musket|sword|dagger|ring|watch|locket|necklace|spectacles|umbrella|violin|fiddle|flute|telescope|mare|pony|horse|piano)';
const the = '(?:the|his|her) (?:old |own |little )?';
const state =
  (value: 'lost' | 'held' | 'regained') =>
  ({ thing: what }: Groups): { attribute: string; value: string } | null =>
    what === undefined || !isThing(what) ? null : { attribute: `thing ${what}`, value };

/** Words that tell no watch from another, and nouns that are no things. */
const vague = new Set(
  'own old other little same whole last first left right new good young great hand hands eyes eye man woman face way head mind time'.split(
    ' ',
  ),
);

/** Bought and sold like things, though a pronoun may mean them. */
const animals = new Set(['horse', 'mare', 'pony', 'stallion', 'mule', 'donkey', 'dog', 'cat']);

function isThing(words: string): boolean {
  return words
    .split(' ')
    .every((word) => !isFunctionWord(word) && !vague.has(word) && (animals.has(word) || !peopleNouns.has(word)) && !word.endsWith('ly'));
}

/** What somebody has for ever let go of, has all the same, or has got back. */
export const belongings: ClaimFamily = {
  heard: true,
  words: listedWords(
    'mended borrowed another new second repaired ' +
      'sold pawned burnt burned destroyed smashed broke broken lost gave threw flung dropped tossed cast drew took pulled opened turned wore raised lifted wound consulted played unlocked put slipped looked glanced mounted rode drove carried picked held fingered drawing opening putting bought found recovered redeemed regained returned restored',
  ),
  patterns: [
    pattern(
      `${subject} (?:had |has )?(?:sold|pawned|burnt|burned|destroyed|smashed|broke|broken|lost) ${the}${thing}\\b(?![^.;:]{0,40}\\b(?:found|recovered|got|bought) (?:it|them)\\b)`,
      state('lost'),
    ),
    pattern(
      `${subject} (?:had |has )?(?:threw|thrown|flung|dropped|tossed|cast) ${the}${thing} (?:away|into|in|down|over) (?:the |a )?(?:sea|river|fire|flames|well|lake|water|pond|harbou?r|moat|furnace|side|cliff)\\b`,
      state('lost'),
    ),
    pattern(`${subject} (?:had |has )?(?:gave|given|handed over|presented) ${the}${thing} to ${name}(?!'s)`, state('lost')),
    pattern(
      `${subject} (?:drew|took|pulled|opened|turned|wore|raised|lifted|wound|consulted|played|put|slipped|looked at|glanced at|mounted|rode|drove|carried|picked|held|fingered)(?: out| up| down| on| forth)? ${the}${thing}(?= ?[.,;]| (?:from|upon|on|out|and|over|in|with|to)\\b)`,
      state('held'),
    ),
    pattern(`${subject} [^.;:!?"\ue000-\ue0ff]{3,40} with ${the}${thing}(?= ?[.,;]|$)`, state('held')),
    pattern(`${owner} ${thing} (?:was|lay|hung|gleamed|ticked|shone) (?:in|on|upon|at|round|around) (?:his|her|the)\\b`, state('held')),
    pattern(
      `\\b(?:bought|got|won|mended|borrowed|another|new|second|repaired|brought|gave|given|found|recovered|redeemed|regained|returned|restored|fetched|kept|retrieved) (?:[a-zß-ɏ]+ ){0,2}?${the}${thing}\\b`,
      state('regained'),
    ),
  ],
};
