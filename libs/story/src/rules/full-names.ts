import { mayBeOneName } from '../characters/spelling.js';
import { genderOfGivenName } from '../language/given-names.js';
import { titleOf } from '../language/titles.js';
import type { Story } from '../story/story.js';

/** Somebody who is called by a given name and a surname no more often than this is met by the way. */
const mostMet = 3;

/** A name of several words where it stands. */
export interface FullName {
  text: string;
  given: string;
  surname: string;
  path: string;
  at: number;
  length: number;
  paragraph: number;
  count: number;
}

/** Names of people with a given name and a surname, each where it is first written so. */
function fullNamesIn({ paragraphs }: Story): FullName[] {
  const found = new Map<string, FullName>();
  paragraphs.forEach(({ names, path }, paragraph) => {
    for (const { text, at, length } of names) {
      if (!text.includes(' ')) continue;
      const words = text.split(' ').filter((word) => titleOf(word) === undefined);
      const [given = '', surname = ''] = [words[0], words.at(-1)];
      if (words.length < 2 || !/^\p{Lu}\p{Ll}{2,}/u.test(given) || surname.length < shortest) continue;
      const key = words.join(' ');
      const known = found.get(key);
      if (known) known.count += 1;
      else found.set(key, { text: key, given, surname, path, at, length, paragraph, count: 1 });
    }
  });
  return [...found.values()];
}

const shortest = 4;

/** Two ways to write one given name that do not sound alike by their letters. */
const variants: readonly (readonly string[])[] = [
  ['Geoffrey', 'Jeffrey', 'Geoffry', 'Jeffery'],
  ['Hester', 'Esther', 'Ester'],
  ['Isabel', 'Isabella', 'Isobel'],
  ['Marjorie', 'Margery', 'Marjory'],
  ['Stephen', 'Steven'],
  ['Lewis', 'Louis'],
  ['Elisabeth', 'Elizabeth'],
  ['Susanna', 'Susannah', 'Suzanna'],
  ['Rachel', 'Rachael'],
  ['Jonathan', 'Johnathan'],
  ['Ralph', 'Rafe'],
  ['Gilian', 'Jillian', 'Gillian'],
  ['Gerard', 'Gerrard', 'Jerrard'],
];

const isOneGiven = (a: string, b: string): boolean =>
  a === b || mayBeOneName(a, b) || variants.some((each) => each.includes(a) && each.includes(b));

/** So many letters differ at most, in a name so long. */
const isOneSurname = (a: string, b: string): boolean =>
  a === b ||
  mayBeOneName(a, b) ||
  (a.charAt(0) === b.charAt(0) &&
    apart(a.toLowerCase(), b.toLowerCase()) <= (Math.min(a.length, b.length) > 5 ? 2 : Math.min(a.length, b.length) > 4 ? 1 : 0));

/** By how many letters two words differ, left out, put in or another: three stands for more than two. */
function apart(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1)));
    row = next;
  }
  return Math.min(row[b.length] ?? 3, 3);
}

/** Of Catherine and Katharine, Geoffrey and Jeffrey, Hester and Esther one. */
const initialOf = (given: string): string => given.charAt(0).replace('K', 'C').replace('J', 'G').replace('H', 'E');

/** People met by the way whose full name is written in two ways, the later one first. */
export function fullNamesSpeltTwoWays(story: Story): { rare: FullName; usual: FullName }[] {
  const names = fullNamesIn(story).filter(({ count }) => count <= mostMet);
  // Of words that are no given names there may be thousands that look alike.
  const known = names.filter(({ given }) => genderOfGivenName(given) !== undefined);
  const byInitial = Map.groupBy(known, ({ given, surname }) => `${surname.charAt(0)} ${initialOf(given)}`);
  return names.flatMap((rare) => {
    const usual = (byInitial.get(`${rare.surname.charAt(0)} ${initialOf(rare.given)}`) ?? []).find(
      (each) =>
        each.paragraph < rare.paragraph &&
        isOneGiven(each.given, rare.given) &&
        isOneSurname(each.surname, rare.surname) &&
        // Not only a middle name more.
        (each.given !== rare.given || each.surname !== rare.surname),
    );
    return usual ? [{ rare, usual }] : [];
  });
}
