import { tellsOfAction } from '../../../language/action-verbs.js';
import type { PlainSentence } from '../../plain-sentence.js';
import type { Depiction } from './depictions.js';
import { atWords, plainWords, type PlainWord } from './plain-words.js';
import { describedBy } from './predicates.js';

const parents = new Set(['mother', 'father', 'parents']);
const without: { [word: string]: string | undefined } = { fatherless: 'father', motherless: 'mother', parentless: 'parents' };

export const parentWords: readonly string[] = [...parents, "mother's", "father's", ...Object.keys(without)];

const adjective = /^(?:own|old|poor|dear|good|aged|beloved|both|young|first|widowed)$/;
const ending = /^(?:dead|died|drowned|killed|perished|buried|hanged|murdered|shot|expired|deceased)$/;
/** Between the parent and the word that tells of the end. */
const passing =
  /^(?:,|who|had|has|have|was|were|is|are|been|both|all|long|already|now|since|also|then|soon|early|suddenly|must|years|many|ten|twenty|thirty|for|these|when|at|in|of|the|a|himself|herself|he|she)$/;
const losing = /^(?:buried|lost|mourned|mourning|survived|outlived|burying|losing)$/;
const belongings = /^(?:death|funeral|grave|tomb|burial|coffin|tombstone|gravestone|headstone|will|decease|deathbed|death-bed)$/;
const company = /^(?:lived|dined|sat|walked|quarrelled|quarreled|spoke|talked|supped|breakfasted|stayed|argued|danced|played)$/;
const alive = /^(?:arm|leave|hand|voice|consent|permission|advice|shoulder|cheek|knee|face|look|eye|eyes)$/;
const graves = /^(?:cemetery|churchyard|graveyard|vault|grave|graves|chancel|tomb)$/;

/** Whether somebody's mother and father are dead, or go about. */
export function parentsIn(sentence: PlainSentence): Depiction[] {
  const words = plainWords(sentence);
  if (words.at(-1)?.text === '?') return [];
  return [
    ...atWords(words, parents, (_, index) => toldOf(words, index)),
    ...atWords(words, { has: (text) => text === "mother's" || text === "father's" }, (_, index) => belongingTo(words, index)),
    ...atWords(words, { has: (text) => Object.hasOwn(without, text) }, ({ text, at, end }, index): Depiction[] => {
      const owner = describedBy(words, index);
      return owner ? [{ attribute: without[text] ?? '', value: 'dead', from: at, to: end, ownerAt: owner.at, granted: false }] : [];
    }),
  ];
}

/** Whose it is: "Tom's old father", "his father". */
function ownerOf(words: readonly PlainWord[], noun: number): { index: number; at: number } | null {
  let index = noun - 1;
  while (adjective.test(words[index]?.text ?? '')) index -= 1;
  const word = words[index];
  return word && (word.owns || /^(?:his|her)$/.test(word.text)) ? { index, at: word.at } : null;
}

const claim = (words: readonly PlainWord[], noun: number, ownerAt: number, value: string, to = noun): Depiction => ({
  attribute: (words[noun]?.text ?? '').replace(/'s$/, ''),
  value,
  from: Math.min(ownerAt, words[noun]?.at ?? ownerAt),
  to: words[to]?.end ?? ownerAt + 1,
  ownerAt,
  granted: false,
  denies: true,
});

function toldOf(words: readonly PlainWord[], noun: number): Depiction[] {
  const owner = ownerOf(words, noun);
  if (!owner || /^(?:'|-|and|or|in)$/.test(words[noun + 1]?.text ?? '')) return [];
  const [before, second] = [words[owner.index - 1]?.text ?? '', words[owner.index - 2]?.text ?? ''];
  const dead = (to?: number): Depiction[] => [claim(words, noun, owner.at, 'dead', to)];
  if (losing.test(before) || (before === 'for' && second === 'mourning')) return dead();
  if (before === 'of' && /^(?:death|funeral|grave|burial|murder|loss|decease|tomb|widow)$/.test(second)) return dead();
  if (/^(?:followed|carried)$/.test(before) && words.slice(noun + 1, noun + 4).some(({ text }) => text === 'grave')) return dead();
  const end = endOf(words, noun);
  if (end !== null) return dead(end);
  return isAbout(words, noun, owner.index) ? [claim(words, noun, owner.at, 'alive', noun + 1)] : [];
}

/** Where it stands that he died, was killed, lay in the churchyard, did not live to see something. */
function endOf(words: readonly PlainWord[], noun: number): number | null {
  const behind = words.slice(noun + 1, noun + 9).map(({ text }) => text);
  if (/^(?:had |has )?(?:did not live|never lived) to\b/.test(behind.join(' '))) return noun + 4;
  if (/^(?:lay|lies|rested|slept|had lain)$/.test(behind[0] ?? '') && behind.some((text) => graves.test(text))) return noun + 2;
  for (const [index, text] of behind.entries()) {
    if (ending.test(text)) return noun + 1 + index;
    if (!passing.test(text)) return null;
  }
  return null;
}

/** He does something, or something is done with him, as only with the living, and in the present of the story. */
function isAbout(words: readonly PlainWord[], noun: number, owner: number): boolean {
  const [next, second, third] = [1, 2, 3].map((step) => words[noun + step]?.text);
  if (words.slice(0, owner).some(({ text }) => /^(?:had|if|would|should|might|could|when|remembered|as|like|than|that)$/.test(text)))
    return false;
  if (words.slice(noun + 1).some(({ text }) => /^(?:had|once|used|never)$/.test(text))) return false;
  const [before, verb] = [words[owner - 1]?.text ?? '', words[owner - 2]?.text ?? ''];
  if (before === 'with' && company.test(verb)) return true;
  return next !== undefined && next !== 'said' && tellsOfAction(next, [second, third]);
}

/** "His father's death", "his mother's arm". */
function belongingTo(words: readonly PlainWord[], noun: number): Depiction[] {
  const owner = ownerOf(words, noun);
  const what = words[noun + 1]?.text ?? '';
  if (!owner) return [];
  if (belongings.test(what)) {
    const sick = /^(?:deathbed|death-bed)$/.test(what);
    const feared = words
      .slice(0, owner.index)
      .some(({ text }) => /^(?:until|till|before|dreaded|feared|near|awaited|expecting|hastened|would|should)$/.test(text));
    return sick || feared || what === 'will' ? [] : [{ ...claim(words, noun, owner.at, 'dead', noun + 1), granted: true }];
  }
  const verb = words[owner.index - 1]?.text ?? '';
  return alive.test(what) &&
    /^(?:took|on|upon|asked|by|at|held|kissed|heard|met)$/.test(verb) &&
    !words.slice(0, owner.index).some(({ text }) => text === 'had')
    ? [claim(words, noun, owner.at, 'alive', noun + 1)]
    : [];
}
