import { isSlip, mayBeOneName, soundKey } from '../characters/spelling.js';
import { genderOfGivenName } from '../language/given-names.js';
import { nameWordsOf, type NameWord } from '../characters/name-words.js';
import type { Observation, Rule, Whole } from './rule.js';

/** Names that both occur so often are two names, or a habit that the writer knows of. */
const often = 8;

/** Shorter words than this are alike by chance, unless a surname or a title stands beside both. */
const telling = 4;

/** A slip is this much rarer than the name. */
const slipsPerName = 10;

/** A name that no reader could forget. */
const familiar = 50;

export const nameSpeltTwoWays: Rule = {
  doc: {
    code: 'CHAR001',
    name: 'name spelt two ways',
    severity: 'warning',
    what: 'One name in two spellings that sound alike (Catherine and Katherine, Philip and Phillip), or a slip of the pen in a name that otherwise is always the same.',
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
    ],
  },
  inStory: (whole) => findPairs(whole).map(({ rare, usual }) => observe(whole, rare, usual)),
};

interface Pair {
  rare: NameWord;
  usual: NameWord;
}

function findPairs(whole: Whole): Pair[] {
  const words = nameWordsOf(whole.story, whole.characters);
  const bySound = new Map<string, NameWord[]>();
  for (const word of words.filter(({ sure }) => sure))
    bySound.set(looseKey(word.word), [...(bySound.get(looseKey(word.word)) ?? []), word]);
  const alike = [...bySound.values()].flatMap((group) =>
    pairsIn(
      group,
      (a, b) =>
        mayBeOneName(a.word, b.word) &&
        (shareCompany(a, b) || (Math.min(a.count, b.count) < often && Math.min(a.word.length, b.word.length) >= telling)),
    ),
  );
  const common = words.filter((word) => word.person && word.count >= slipsPerName);
  const rares = words.filter((word) => word.count <= 2);
  const slips = rares.flatMap((rare) => common.filter((usual) => isSlipOf(rare, usual)).map((usual) => ({ rare, usual })));
  const pairs = [...alike, ...slips].filter(({ rare, usual }) => !areTwoPeople(rare, usual));
  return pairs.filter((pair, index) => pairs.findIndex((each) => each.rare.word === pair.rare.word) === index);
}

/**
 * Beside a surname or a title that tells who is meant, ten mentions of the name are enough to call the other a slip. Alone
 * it must be the only one of its kind, no name of its own, against a name that the reader has met fifty times.
 */
function isSlipOf(rare: NameWord, usual: NameWord): boolean {
  if (usual.count < slipsPerName * rare.count || !isSlip(rare.word, usual.word)) return false;
  if (shareCompany(rare, usual)) return true;
  return rare.count === 1 && rare.company.size === 0 && usual.count >= familiar && genderOfGivenName(rare.word) === undefined;
}

/** Groups that hold every pair `mayBeOneName` could join: its one free vowel is masked. */
function looseKey(word: string): string {
  return soundKey(word).replace(/(?<=^.+)[aeiou](?=.)/g, '*');
}

function pairsIn(group: readonly NameWord[], alike: (a: NameWord, b: NameWord) => boolean): Pair[] {
  const ordered = [...group].sort((a, b) => b.count - a.count || a.first.offset - b.first.offset);
  return ordered.flatMap((usual, index) =>
    ordered.slice(index + 1).flatMap((rare) => (usual.person && alike(usual, rare) ? [{ rare, usual }] : [])),
  );
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
