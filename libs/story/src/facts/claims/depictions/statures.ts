import { peopleNouns } from '../../../language/people-nouns.js';
import type { PlainSentence } from '../../plain-sentence.js';
import { numberFrom } from '../pattern.js';
import { phraseOf } from './colours.js';
import type { Depiction } from './depictions.js';
import { atWords, plainWords, type PlainWord } from './plain-words.js';
import { called, describedBy } from './predicates.js';
import { ownerOf, type Owner } from './whose.js';

/** Words without one of which there is nothing to read here. */
export const statureWords: readonly string[] =
  'height stature figure giant giantess dwarf towered bigger taller larger large huge small weight bulk stone stoop stooped'.split(' ');

const great = /^(?:great|unusual|uncommon|commanding|imposing|towering|lofty|immense|extraordinary|enormous|tall|vast|prodigious|huge)$/;
const slight = /^(?:small|low|short|mean|diminutive|little|tiny|dwarfish|slight)$/;
const children = /^(?:child|girl|boy|schoolboy|schoolgirl|doll|dwarf|sparrow|pixie|fairy|elf|mouse)$/;

interface Said {
  attribute: 'height' | 'size';
  value: string;
  first: number;
  last: number;
  owner: Owner | null;
}

/** How tall and how heavy somebody is, in more than an adjective: "of more than common stature", "no bigger than a child", "her great weight". */
export function staturesIn(sentence: PlainSentence): Depiction[] {
  const words = plainWords(sentence);
  return atWords(words, readersOf, ({ text }, index): Depiction[] => {
    const found = readersOf.get(text)?.(sentence, words, index);
    if (!found?.owner) return [];
    const { attribute, value, first, last, owner } = found;
    const range = { from: words[first]?.at ?? 0, to: words[last]?.end ?? 0, ownerAt: owner.at, granted: owner.granted, denies: true };
    // Who is no bigger than a child is short, too.
    const isShort = value === 'small' && (text === 'small' || words[last]?.text === 'than');
    return [{ attribute, value, ...range }, ...(isShort ? [{ attribute: 'height', value: 'short', ...range }] : [])];
  });
}

type Reader = (sentence: PlainSentence, words: readonly PlainWord[], at: number) => Said | null;

/** "Of small stature", "his great height"; "great weight", "the vast bulk of". */
const measureOf =
  (attribute: Said['attribute'], big: string, small: string): Reader =>
  (sentence, words, at) => {
    let first = at;
    while (
      first > at - 5 &&
      /^[a-z-]+$/.test(words[first - 1]?.text ?? '') &&
      !/^(?:of|his|her|the|a|an|to)$/.test(words[first - 1]?.text ?? '')
    )
      first -= 1;
    // "Below the middle height".
    if (words[first - 1]?.text === 'the' && /^(?:above|over|below|under|beneath)$/.test(words[first - 2]?.text ?? '')) first -= 2;
    const adjectives = words.slice(first, at).map(({ text }) => text);
    const beyond = /^(?:more|above|over|beyond|less|below|under|beneath) /.test(`${adjectives.join(' ')} `);
    const isBig = beyond ? /^(?:more|above|over|beyond)/.test(adjectives[0] ?? '') : adjectives.some((word) => great.test(word));
    const isSmall = beyond ? !isBig : adjectives.some((word) => slight.test(word));
    if (isBig === isSmall) return null;
    const of = /^an?$/.test(words[first - 1]?.text ?? '') ? first - 2 : first - 1;
    const owner =
      beyond && words[of]?.text !== 'of'
        ? describedBy(words, first)
        : words[of]?.text === 'of'
          ? (describedBy(words, of) ?? (peopleNouns.has(words[of - 1]?.text ?? '') ? called(words, of - 1) : null))
          : isOwned(words, first, at)
            ? ownerOf(sentence, words, { first, noun: at })
            : null;
    return { attribute, value: isBig ? big : small, first, last: at, owner };
  };

const isOwned = (words: readonly PlainWord[], first: number, noun: number): boolean =>
  words[first - 1]?.owns === true || /^(?:his|her)$/.test(words[first - 1]?.text ?? '') || words[noun + 2]?.sort === 'name';

/** "No bigger than a girl of twelve". */
const comparedToChildren: Reader = (_, words, at) => {
  const than = words[at + 1]?.text === 'than' && words.slice(at + 2, at + 6).some(({ text }) => children.test(text));
  const before = words[at - 1]?.text ?? '';
  return than && /^(?:no|hardly|scarcely|not|little)$/.test(before)
    ? { attribute: 'size', value: 'small', first: at - 1, last: at + 1, owner: describedBy(words, at - 1) }
    : null;
};

/** "A large woman". */
const large: Reader = (_, words, at) => {
  const person = [at + 1, at + 2, at + 3].find((index) => peopleNouns.has(words[index]?.text ?? ''));
  const adjectives = words.slice(at + 1, person).every(({ text, sort }) => sort === 'word' || text === ',');
  return person !== undefined && adjectives && /^(?:a|very)$/.test(words[at - 1]?.text ?? '')
    ? { attribute: 'size', value: 'big', first: at, last: person, owner: called(words, person) }
    : null;
};

/** "Was small and slight", "was so small that". */
const small: Reader = (_, words, at) => {
  const ends = /^(?:and|that|,|of)$/.test(words[at + 1]?.text ?? ',');
  const next = words[at + 2]?.text ?? '';
  const slightToo = words[at + 1]?.text === 'and' && /^(?:slight|slightly|spare|delicate|thin|slender)$/.test(next);
  const soSmall = words[at - 1]?.text === 'so' && words[at + 1]?.text === 'that';
  return ends && (slightToo || soSmall) ? { attribute: 'size', value: 'small', first: at, last: at, owner: describedBy(words, at) } : null;
};

/** "Weighed eighteen stone", "turned the scale at seventeen stone". */
const heavy = 15;
const light = 7;
const stones: Reader = (_, words, at) => {
  const many = numberFrom(words[at - 1]?.text);
  const weighs = words.findLastIndex(({ text }, index) => index < at && index > at - 7 && /^(?:weighed|weighs|scale|scales)$/.test(text));
  const subject = words.findLast(
    ({ sort, text }, index) => index < weighs && index > weighs - 5 && (sort === 'name' || /^(?:he|she)$/.test(text)),
  );
  if (many === null || weighs < 0 || !subject || subject.owns || (many < heavy && many > light)) return null;
  return { attribute: 'size', value: many >= heavy ? 'big' : 'small', first: weighs, last: at, owner: { at: subject.at, granted: false } };
};

/** "The little figure of Anna", "his tiny form". */
const figure: Reader = (sentence, words, at) => {
  const { first } = phraseOf(words, at);
  const little = words.slice(first, at).findIndex(({ text }) => /^(?:little|small|tiny)$/.test(text));
  const owned = isOwned(words, first, at) || (words[at + 1]?.text === 'of' && words[at + 2]?.sort === 'name');
  return little < 0 || !owned
    ? null
    : { attribute: 'height', value: 'short', first: first + little, last: at, owner: ownerOf(sentence, words, { first, noun: at }) };
};

/** "Was a giant", "was a dwarf"; "towered above the crowd". */
const giant: Reader = (_, words, at) => {
  const word = words[at]?.text ?? '';
  if (/^towered$/.test(word)) {
    const above =
      /^(?:above|over)$/.test(words[at + 1]?.text ?? '') &&
      words
        .slice(at + 2, at + 5)
        .some(({ text }) => /^(?:crowd|all|everyone|everybody|rest|others|every|any|company|heads|men|them)$/.test(text));
    const subject = words[at - 1];
    return above && subject && !subject.owns && (subject.sort === 'name' || /^(?:he|she)$/.test(subject.text))
      ? { attribute: 'height', value: 'tall', first: at, last: at + 1, owner: { at: subject.at, granted: false } }
      : null;
  }
  if (/^(?:among|of|in|like|killer)$/.test(words[at + 1]?.text ?? '')) return null;
  return { attribute: 'height', value: word.startsWith('giant') ? 'tall' : 'short', first: at, last: at, owner: called(words, at) };
};

/** "Had to stoop at every door". */
const stooping: Reader = (_, words, at) => {
  const [doors, subject] = [
    words.slice(at + 1, at + 12),
    words.findLast(({ sort, text }, index) => index < at && index > at - 8 && (sort === 'name' || /^(?:he|she)$/.test(text))),
  ];
  const every = doors.findIndex(({ text }) => /^(?:every|most|all|each|any)$/.test(text));
  const door = /^(?:door|doors|doorway|doorways|lintel|lintels|beam|beams|ceiling|ceilings)$/.test(doors[every + 1]?.text ?? '');
  if (every < 0 || !door || !subject || subject.owns) return null;
  return { attribute: 'height', value: 'tall', first: at, last: at, owner: { at: subject.at, granted: false } };
};

const readersOf = new Map<string, Reader>([
  ['height', measureOf('height', 'tall', 'short')],
  ['stature', measureOf('height', 'tall', 'short')],
  ['weight', measureOf('size', 'big', 'small')],
  ['bulk', measureOf('size', 'big', 'small')],
  ['bigger', comparedToChildren],
  ['taller', comparedToChildren],
  ['larger', comparedToChildren],
  ['large', large],
  ['huge', large],
  ['small', small],
  ['stone', stones],
  ['giant', giant],
  ['giantess', giant],
  ['dwarf', giant],
  ['towered', giant],
  ['figure', figure],
  ['stoop', stooping],
  ['stooped', stooping],
]);
