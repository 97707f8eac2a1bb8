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
const alive = /^(?:arm|leave|hand|voice|consent|permission|advice|shoulder|cheek|knee|face|look|eye|eyes)$/;
const graves = /^(?:stone|sod|turf|yew|tombstone|headstone|earth|buried|cemetery|churchyard|graveyard|vault|grave|graves|chancel|tomb)$/;

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
  return words.some(({ text }) => /^(?:dead|died|grave|ghost|late|murdered)$/.test(text))
    ? []
    : isAbout(words, noun, owner.index)
      ? [claim(words, noun, owner.at, 'alive', noun + 1)]
      : [];
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
  if (
    words
      .slice(0, owner)
      .some(({ text }) =>
        /^(?:had|if|would|should|might|could|when|remembered|as|like|than|dreamed|dreamt|imagined|pictured|portrait)$/.test(text),
      )
  )
    return false;
  const verb = verbBehind(words, noun);
  if (verb > 0) {
    const [did, ...more] = [0, 1, 2, 3].map((step) => words[verb + step]?.text);
    if (words.slice(verb, verb + 3).some(({ text }) => /^(?:had|once|used|never)$/.test(text))) return false;
    if (did !== undefined && did !== 'said' && tellsOfAction(did, more)) return true;
    if (/^(?:was|were|is|are)$/.test(did ?? '') && isWell(words, verb)) return true;
  }
  return !words.slice(noun + 1, noun + 4).some(({ text }) => text === 'had') && isMet(words, owner);
}

/** Where the verb stands: right behind, or behind an aside or "who". */
function verbBehind(words: readonly PlainWord[], noun: number): number {
  let at = noun + 1;
  if (words[at]?.text === ',') {
    if (/^(?:who|and|or)$/.test(words[at + 1]?.text ?? '')) {
      if (words[at + 1]?.text !== 'who') return -1;
      const end =
        words[at + 2]?.text === 'had' ? words.findIndex(({ text }, index) => index > at + 2 && index < at + 12 && text === ',') : -1;
      at = end < 0 ? at + 2 : end + 1;
    } else {
      const end = words.findIndex(({ text }, index) => index > at + 1 && index < at + 9 && text === ',');
      if (
        end < 0 ||
        words
          .slice(at + 1, end)
          .some(({ text, sort }) => sort === 'name' || /^(?:dead|died|late|killed|drowned|hanged|buried|long|had)$/.test(text))
      )
        return -1;
      at = end + 1;
    }
  }
  while (/^(?:still|now|both|always|himself|herself|themselves|also|then|quietly|often|never)$|ly$/.test(words[at]?.text ?? '')) at += 1;
  return at;
}

/** "Was still alive", "were both in good health". */
const isWell = (words: readonly PlainWord[], verb: number): boolean =>
  words.slice(verb + 1, verb + 6).some(({ text }) => /^(?:alive|living|well|hale|hearty|health|thriving|flourishing)$/.test(text)) &&
  !words.slice(verb + 1, verb + 4).some(({ text }) => /^(?:not|no|never)$/.test(text));

const meeting =
  /^(?:dine|dined|dining|sup|supped|supping|lunched|breakfasted|lived|lives|living|sat|walked|drove|rode|danced|quarrelled|quarreled|spoke|talked|stayed|argued|played|burst|wrote|write|writing|ran|went|hurried|returned|sent|called|turned|nodded|smiled|bowed|waved|came|read|shouted|cried|whispered|news|letter|letters|telegram|note|parcel|ham|visit|visits|visited|kissed|embraced|hugged|helped|nursed|obeyed|met|greeted|led|handed|brought|carried|asked|told|begged|introduced|found|joined|followed|watched|heard|supported|tended|fetched|thanked|consulted|teased)$/;

/** "Dined with her mother", "a letter came from his parents", "burst in upon her father": what is done with the living only. */
function isMet(words: readonly PlainWord[], owner: number): boolean {
  const before = words.slice(Math.max(0, owner - 6), owner);
  const hard = before.findLastIndex(({ text }) => /^[.;:!?"]$/.test(text));
  const near = before.slice(hard + 1);
  const link = near.at(-1)?.text ?? '';
  const verb = near.findLastIndex(({ text }) => meeting.test(text));
  if (verb < 0) return false;
  const between = near.slice(verb + 1).map(({ text }) => text);
  if (between.length === 0)
    return !/^(?:news|letter|letters|note|visit|visits|came|went|burst|lived|lives|living|sat|read|called|found|ran|turned)$/.test(link);
  if (!/^(?:with|to|upon|on|from|at|by|beside|for|up|in|over|of)$/.test(link)) return false;
  if (link === 'of' || (link === 'for' && /^(?:asked|begged|cried)$/.test(near[verb]?.text ?? ''))) return false;
  return between.every((text) =>
    /^(?:with|to|upon|on|from|at|by|beside|for|up|in|over|back|home|out|away|down|every|sunday|day|long|came|had|a|once|week|in|the|hand|of|arm|daily|gaily|regularly|often|off|across|ly)$|ly$|^[a-z]+day$/.test(
      text,
    ),
  );
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
