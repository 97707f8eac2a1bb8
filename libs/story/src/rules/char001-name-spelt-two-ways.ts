import { isSlip, mayBeOneName, slipKeys, soundKey, soundKeys } from '../characters/spelling.js';
import { genderOfGivenName } from '../language/given-names.js';
import { nameWordsOf, type NameWord } from '../characters/name-words.js';
import { fullNamesSpeltTwoWays } from './full-names.js';
import type { Place } from '../model/place.js';
import { namesBesideOnePerson, namesGivenSpeltTwoWays } from './names-given.js';
import type { Observation, Rule, Whole } from './rule.js';

/** Names that both occur so often are two names, or a habit that the writer knows of. */
const often = 8;

/** Shorter words than this are alike by chance, unless a surname or a title stands beside both. */
const telling = 4;

/** A slip is this much rarer than the name. */
const slipsPerName = 10;

/** A slip is made once or twice. */
const mostSlips = 2;

/** Somebody who is named no more often than this is met by the way. */
const mostMet = 3;

/** At the head of a sentence a shorter word than this may be any word. */
const longWord = 7;

export const nameSpeltTwoWays: Rule = {
  doc: {
    code: 'CHAR001',
    name: 'name spelt two ways',
    severity: 'warning',
    what: "One name in two spellings that sound alike (Catherine and Katherine, Philip and Phillip), or a slip of the pen in a name that otherwise is always the same. Of people who are met once or twice: a long name behind the same title (Captain Penhallow and Captain Penhalow), or a full name in which a letter or two differ (Toby Prewett and Toby Prewitt, Geoffrey and Jeffrey Langton). The same of what is somebody's: his ship, his house, his native village, his old nurse; and of two names that are met by the way beside the same person (Wexcombe and Wexcumbe).",
    why: 'A reader takes two spellings for two people.',
    examples: [
      {
        wrong: 'Catherine Morland came in. We all liked Catherine.\n\n"Sit down," said Catherine.\n\nLater Katherine Morland went home.',
        right: 'Catherine Morland came in. We all liked Catherine.\n\n"Sit down," said Catherine.\n\nLater Catherine Morland went home.',
      },
    ],
    options: [],
    silentWhen: [
      'The two have different surnames, different sexes, or stand side by side ("Catherine and Katherine").',
      'Both spellings are frequent.',
      'The names differ in sound: Jan and Jane, Marie and Mary.',
      'Somebody says the name once with another vowel inside: people are written as they sound.',
      'Only the end of a pet name differs: Teddy and Teddie.',
    ],
  },
  inStory: (whole) => {
    const words = findPairs(whole).map(({ rare, usual }) => observe(whole, rare, usual));
    const names = strangersIn(whole).filter(
      ({ location: { path, offset, length } }) =>
        !words.some(({ location: word }) => word.path === path && word.offset >= offset && word.offset < offset + length),
    );
    const given = [...words, ...names, ...namesGivenSpeltTwoWays(whole)];
    return [...given, ...namesBesideOnePerson(whole).filter(({ location }) => !given.some((other) => touch(other.location, location)))];
  },
};

const touch = (a: Place, b: Place): boolean => a.path === b.path && a.offset < b.offset + b.length && b.offset < a.offset + a.length;

/** People who are met by the way, by their full names. */
function strangersIn({ story }: Whole): Observation[] {
  return fullNamesSpeltTwoWays(story).map(({ rare, usual }) => ({
    message: `"${rare.text}" looks like "${usual.text}" spelt another way.`,
    confidence: 0.75,
    location: story.place(rare.path, rare.at, rare.length),
    related: [{ ...story.place(usual.path, usual.at, usual.length), message: `"${usual.text}" stands here` }],
  }));
}

interface Pair {
  rare: NameWord;
  usual: NameWord;
}

function findPairs(whole: Whole): Pair[] {
  const words = nameWordsOf(whole.story, whole.characters);
  const ordered = words.filter(({ sure }) => sure).sort((a, b) => b.count - a.count || a.first.offset - b.first.offset);
  const order = new Map(ordered.map((word, index): [NameWord, number] => [word, index]));
  const bySound = indexBy(ordered, soundKeys);
  const alike = ordered.flatMap((usual) =>
    alikeIn(bySound, soundKeys, usual)
      .filter((rare) => (order.get(rare) ?? 0) > (order.get(usual) ?? 0))
      .filter((rare) => (usual.person ? isOtherSpelling(rare, usual) : isOtherOfStranger(rare, usual)))
      .map((rare) => ({ rare, usual })),
  );
  const common = indexBy(
    words.filter((word) => word.person && word.count >= slipsPerName),
    slipKeys,
  );
  const slips = words
    .filter((word) => word.count <= mostSlips)
    .flatMap((rare) =>
      alikeIn(common, slipKeys, rare)
        .filter((usual) => isSlipOf(rare, usual))
        .map((usual) => ({ rare, usual })),
    );
  const strangers = ordered.filter((word) => word.count <= mostMet && word.word.length >= longWord);
  const byLetters = indexBy(strangers, slipKeys);
  const met = strangers.flatMap((usual) =>
    alikeIn(byLetters, slipKeys, usual)
      .filter((rare) => (order.get(rare) ?? 0) > (order.get(usual) ?? 0) && isSlip(rare.word, usual.word) && shareCompany(rare, usual))
      .map((rare) => ({ rare, usual })),
  );
  const found = new Map<string, Pair>();
  for (const pair of [...alike, ...slips, ...met])
    if (!areTwoPeople(pair.rare, pair.usual) && !isByEar(whole, pair) && !found.has(pair.rare.word)) found.set(pair.rare.word, pair);
  return [...found.values()];
}

function indexBy(words: readonly NameWord[], keysOf: (word: string) => readonly string[]): Map<string, NameWord[]> {
  const index = new Map<string, NameWord[]>();
  for (const word of words)
    for (const key of keysOf(word.word)) {
      const known = index.get(key);
      if (known) known.push(word);
      else index.set(key, [word]);
    }
  return index;
}

function alikeIn(index: ReadonlyMap<string, readonly NameWord[]>, keysOf: (word: string) => readonly string[], word: NameWord): NameWord[] {
  return [...new Set(keysOf(word.word).flatMap((key) => index.get(key) ?? []))].filter((other) => other !== word);
}

function isOtherSpelling(rare: NameWord, usual: NameWord): boolean {
  if (!mayBeOneName(usual.word, rare.word)) return false;
  if (shareCompany(rare, usual)) return true;
  return !differInPetEnding(rare.word, usual.word) && rare.count < often && Math.min(rare.word.length, usual.word.length) >= telling;
}

/**
 * Somebody who is named once or twice, and by the same title another time: only a long name with letters in common all through is his.
 * Harding and Hardinge, which differ at the end, are two names.
 */
function isOtherOfStranger(rare: NameWord, usual: NameWord): boolean {
  return (
    rare.word.at(-1) === usual.word.at(-1) &&
    Math.min(rare.word.length, usual.word.length) >= longWord &&
    mayBeOneName(usual.word, rare.word) &&
    shareCompany(rare, usual)
  );
}

/**
 * A word met once or twice, in a place where only a name can stand, one slip away from a name that is met ten times as often: beside a
 * surname or a title that tells who is meant, or alone, if it is no name of its own. In books edited with care such words are few,
 * and nearly all of them slips.
 */
function isSlipOf(rare: NameWord, usual: NameWord): boolean {
  if (usual.count < slipsPerName * rare.count || !isSlip(rare.word, usual.word)) return false;
  if (shareCompany(rare, usual)) return true;
  if (differInPetEnding(rare.word, usual.word)) return false;
  const isName = rare.sure || rare.word.length >= longWord;
  return isName && !rare.article && rare.company.size === 0 && genderOfGivenName(rare.word) === undefined;
}

/** Speech is spelt as it sounds: "Josyphine!" is how she calls Josephine. */
function isByEar({ quotes }: Whole, { rare, usual }: Pair): boolean {
  if (rare.count > 1 || shareCompany(rare, usual) || isSlip(rare.word, usual.word) || soundKey(rare.word) === soundKey(usual.word))
    return false;
  return quotes.some(({ path, start, end }) => path === rare.path && start <= rare.at && rare.at < end);
}

/** Pet names end as the pen runs, and no reader takes Teddie for another than Teddy. */
function differInPetEnding(a: string, b: string): boolean {
  const ending = /(?:ie|e?y)$/;
  return ending.test(a) && ending.test(b) && a.replace(ending, '') === b.replace(ending, '');
}

/** The same title or the same other name stands beside both. */
function shareCompany(a: NameWord, b: NameWord): boolean {
  return [...a.company].some((word) => b.company.has(word));
}

function areTwoPeople(a: NameWord, b: NameWord): boolean {
  if (a.neighbours.has(b.word) || b.neighbours.has(a.word)) return true;
  if (a.gender !== 'unknown' && b.gender !== 'unknown' && a.gender !== b.gender) return true;
  return (
    a.surnames.size > 0 &&
    b.surnames.size > 0 &&
    ![...a.surnames].some((surname) => [...b.surnames].some((other) => mayBeOneName(surname, other)))
  );
}

function observe({ story }: Whole, rare: NameWord, usual: NameWord): Observation {
  const location = story.place(rare.path, rare.at, rare.length);
  const more = rare.count > 1 ? ` (${rare.count} times)` : '';
  const related = [
    { ...story.place(usual.path, usual.at, usual.length), message: `"${usual.word}" stands here, and ${usual.count} times in all` },
  ];
  const sure = shareCompany(rare, usual) || usual.count >= 5 * rare.count;
  return {
    message: `"${rare.word}"${more} looks like "${usual.word}" spelt another way.`,
    confidence: sure ? 0.85 : 0.6,
    location,
    related,
  };
}
