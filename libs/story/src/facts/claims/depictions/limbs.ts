import type { PlainSentence } from '../../plain-sentence.js';
import { onlyNamed } from './better-hand.js';
import type { Depiction } from './depictions.js';
import { plainWords, type PlainWord } from './plain-words.js';
import { describedBy } from './predicates.js';
import { ownerOf } from './whose.js';

const whole: { [part: string]: string | undefined } = {
  hands: 'arm',
  arms: 'arm',
  legs: 'leg',
  feet: 'leg',
  boots: 'leg',
  stockings: 'leg',
  shoes: 'leg',
  eyes: 'eye',
  ears: 'ear',
  toes: 'leg',
  fingers: 'arm',
};

/** Who uses both of a pair has both: "clasped both hands", "pulled off both his boots", "folded his arms". */
export function pairsIn(sentence: PlainSentence): Depiction[] {
  const words = plainWords(sentence);
  return words.flatMap(({ text, end }, noun): Depiction[] => {
    const part = Object.hasOwn(whole, text) ? whole[text] : undefined;
    if (part === undefined) return [];
    const digits = text === 'toes' || text === 'fingers';
    const both = digits
      ? [noun - 1].find((at) => words[at]?.text === 'ten')
      : [noun - 1, noun - 2, noun - 3].find((at) => words[at]?.text === 'both' || (words[at]?.text === 'two' && at === noun - 1));
    const folded =
      /^(?:his|her)$/.test(words[noun - 1]?.text ?? '') &&
      /^(?:folded|crossed|clasped|clapped|rubbed|wrung)$/.test(words[noun - 2]?.text ?? '') &&
      /^(?:arms|hands)$/.test(text);
    const entire =
      /^(?:were|are)$/.test(words[noun + 1]?.text ?? '') &&
      words.slice(noun + 2, noun + 4).some((word) => /^(?:entire|whole|perfect|sound|uninjured|intact)$/.test(word.text));
    if (both === undefined && !folded && !entire) return [];
    const owner =
      ownerOf(sentence, words, { first: /^(?:his|her)$/.test(words[noun - 1]?.text ?? '') ? noun : (both ?? noun), noun }) ??
      onlyNamed(sentence, words);
    return owner
      ? [
          {
            attribute: `pair of ${part}s`,
            value: 'both',
            from: words[both ?? noun]?.at ?? 0,
            to: end,
            ownerAt: owner.at,
            granted: owner.granted,
          },
        ]
      : [];
  });
}

const maimed: { [word: string]: string | undefined } = {
  'one-armed': 'arm',
  'one-handed': 'arm',
  'one-legged': 'leg',
  'one-eyed': 'eye',
};
const limb = /^(?:arm|hand|leg|foot|eye|ear)$/;
const wholeOf: { [part: string]: string | undefined } = { arm: 'arm', hand: 'arm', leg: 'leg', foot: 'leg', eye: 'eye', ear: 'ear' };

const unsound = /^(?:wooden|cork|artificial|glass|amputated|missing)$/;
const losing = /^(?:lost|losing|cost|stump)$/;
const determiner = /^(?:an?|his|her|the|one|left|right|of|him|whole)$/;

/** Who has lost the left or the right one has lost one of the pair. */
export function lossesBy(harms: readonly Depiction[]): Depiction[] {
  return harms.flatMap((harm): Depiction[] => {
    const part = wholeOf[/^lost (\w+)$/.exec(harm.attribute)?.[1] ?? ''];
    return part === undefined ? [] : [{ ...harm, attribute: `pair of ${part}s`, value: 'one' }];
  });
}

/** Who has lost one of a pair, whichever: "a wooden leg", "the stump of his arm", "one-eyed". */
export function lossesIn(sentence: PlainSentence): Depiction[] {
  const words = plainWords(sentence);
  return words.flatMap(({ text, at, end }, index): Depiction[] => {
    const compound = Object.hasOwn(maimed, text) ? maimed[text] : undefined;
    const part = compound ?? (limb.test(text) && isLost(words, index) ? wholeOf[text] : undefined);
    if (part === undefined) return [];
    const first = unsound.test(words[index - 1]?.text ?? '') ? index - 1 : index;
    const owner =
      (compound === undefined ? ownerOf(sentence, words, { first, noun: index }) : describedBy(words, index)) ?? onlyNamed(sentence, words);
    return owner
      ? [{ attribute: `pair of ${part}s`, value: 'one', from: words[first]?.at ?? at, to: end, ownerAt: owner.at, granted: false }]
      : [];
  });
}

/** "A wooden leg", "had lost an arm"; not "had lost his leg of mutton". */
function isLost(words: readonly PlainWord[], noun: number): boolean {
  if (/^(?:and|of)$/.test(words[noun + 1]?.text ?? '') && words[noun + 2]?.sort !== 'name') return false;
  if (unsound.test(words[noun - 1]?.text ?? '')) return true;
  // "On his one leg", "with her single eye".
  const of = words[noun - 2];
  if (
    /^(?:one|single|sole|remaining)$/.test(words[noun - 1]?.text ?? '') &&
    (of?.owns === true || /^(?:his|her|only)$/.test(of?.text ?? ''))
  )
    return true;
  // "Having left his eye on a bayonet".
  if (isLeftBehind(words, noun)) return true;
  const verb = words.findLastIndex(({ text }, index) => index < noun && index > noun - 5 && losing.test(text));
  return verb >= 0 && words.slice(verb + 1, noun).every(({ text }) => determiner.test(text));
}

const isLeftBehind = (words: readonly PlainWord[], noun: number): boolean =>
  words
    .slice(Math.max(0, noun - 5), noun)
    .some(({ text }, index, before) => text === 'left' && /^(?:having|had)$/.test(before[index - 1]?.text ?? '')) &&
  /^(?:on|at|behind|in)$/.test(words[noun + 1]?.text ?? '');
