import { genderOfGivenName } from '../language/given-names.js';
import { isShortFor, sameGivenName } from '../language/nicknames.js';
import { absorb, acceptsTitle, mentionsOf, personFrom, type Person } from './person.js';
import type { Surface } from './surface.js';

/** One bearer of a name outweighs another when the story gives it to him so many times as often. */
const outweighs = 4;

const nobility = new Set(['Lady', 'Sir', 'Lord', 'Dame']);

/** Forms of address that go before a given name as well: "Mr. Pip", "Madam Mina". */
const address = new Set(['Mr.', 'Mrs.', 'Ms.', 'Madame', 'Monsieur', 'Signor', 'Signora', 'Herr', 'Frau']);

/**
 * Gathers names into persons: first the full names, then titles with a surname, then single words, then titles with a
 * given name. A name goes to somebody only if exactly one person can bear it; else it is shared.
 */
export function clusterNames(surfaces: readonly Surface[]): Person[] {
  const ordered = [...surfaces].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  const persons: Person[] = [];
  const full = ordered.filter((surface) => surface.words.length > 1);
  const titled = ordered.filter((surface) => surface.words.length === 1 && surface.title !== null);
  const single = ordered.filter((surface) => surface.words.length === 1 && surface.title === null);
  const surnames = new Set(full.map((surface) => surface.words.at(-1) ?? ''));
  const givens = new Set(full.filter((surface) => !isHusbandsName(surface)).map((surface) => surface.words[0] ?? ''));
  for (const surface of full) addFullName(persons, surface);
  for (const person of persons) person.cadet = isCadet(person, full);
  for (const surface of titled.filter((each) => isSurnameUse(each, surnames, givens))) addTitledSurname(persons, surface);
  const others = titled.filter((each) => !isSurnameUse(each, surnames, givens));
  for (const surface of others.filter(isNoble)) addTitledGiven(persons, surface);
  for (const surface of single) addSingle(persons, surface);
  for (const surface of others.filter((each) => !isNoble(each))) addTitledGiven(persons, surface);
  for (const surface of ordered.filter((each) => each.words.length === 0)) addRole(persons, surface);
  return persons;
}

/**
 * "Mr. Darcy" names a family, "Mr. Pip" and "Mrs. Joe" do not, unless somebody is called so by surname; nor does "Mr. Dorian"
 * where a full name begins so.
 */
function isSurnameUse({ title, words }: Surface, surnames: ReadonlySet<string>, givens: ReadonlySet<string>): boolean {
  const [word = ''] = words;
  if (title?.before === 'given') return false;
  if (title?.before === 'surname' && !address.has(title.canonical)) return true;
  return surnames.has(word) || (genderOfGivenName(word) === undefined && !givens.has(word));
}

function addFullName(persons: Person[], surface: Surface): void {
  // "Long John Silver" is a John.
  const given =
    surface.words.find((word, index) => index < surface.words.length - 1 && genderOfGivenName(word) !== undefined) ??
    surface.words[0] ??
    '';
  const surname = surface.words.at(-1) ?? '';
  // "Mrs. John Dashwood" is John's wife, whose own name is not told.
  const wife = isHusbandsName(surface);
  const known = persons.find(
    (person) =>
      person.surname === surname &&
      person.given !== null &&
      sameGivenName(person.given, given) &&
      person.surfaces.some(isHusbandsName) === wife &&
      fits(person, surface),
  );
  if (known) absorb(known, surface);
  else persons.push(personFrom(surface, given, surname));
}

/**
 * "Mr. John Knightley", whose wife is "Mrs. John Knightley", is so called because plain "Mr. Knightley" is another: the head of
 * the family goes by the surname alone, and so does his wife.
 */
function isCadet(person: Person, full: readonly Surface[]): boolean {
  const times = (title: string): number =>
    full
      .filter((each) => each.title?.canonical === title && each.words[0] === person.given && each.words.at(-1) === person.surname)
      .reduce((sum, { count }) => sum + count, 0);
  return person.given !== null && times('Mr.') >= 5 && times('Mrs.') >= 2;
}

function isHusbandsName({ title, words }: Surface): boolean {
  return title?.canonical === 'Mrs.' && genderOfGivenName(words[0] ?? '') === 'male';
}

function fits(person: Person, surface: Surface): boolean {
  const gender = surface.title?.gender ?? 'any';
  return gender === 'any' || person.gender === 'unknown' || person.gender === gender;
}

function addTitledSurname(persons: Person[], surface: Surface): void {
  const [surname = ''] = surface.words;
  const family = persons.filter((person) => person.surname === surname && !person.cadet && !person.surfaces.some(isHusbandsName));
  const sameTitle = family.filter((person) =>
    person.surfaces.some((each) => each.title?.canonical === surface.title?.canonical && each.words.length === 1),
  );
  const candidates = sameTitle.length > 0 ? sameTitle : family.filter((person) => acceptsTitle(person, surface));
  const [only] = candidates;
  if (only && candidates.length === 1) absorb(only, surface);
  else if (candidates.length > 1 && surface.title?.gender === 'female') for (const person of candidates) person.shared.push(surface);
  else persons.push(personFrom(surface, null, surname));
}

/** "Aunt Agatha" is what her kin call Lady Agatha: a rarer name of the one who bears the given name. */
const kinTitles = new Set(['Aunt', 'Uncle', 'Cousin', 'Grandma', 'Grandpa']);

function isCalledByKin(person: Person, { title, count }: Surface): boolean {
  return (
    kinTitles.has(title?.canonical ?? '') &&
    (title?.gender === 'any' || person.gender === title?.gender) &&
    count * 2 <= mentionsOf(person) &&
    !person.surfaces.some((each) => kinTitles.has(each.title?.canonical ?? ''))
  );
}

function addTitledGiven(persons: Person[], surface: Surface): void {
  const [given = ''] = surface.words;
  const bearers = isHusbandsName(surface)
    ? []
    : theOne(
        bearersOf(persons, given).filter((person) => acceptsTitle(person, surface) || isCalledByKin(person, surface)),
        given,
        surface.count,
      );
  if (bearers.length === 1 && bearers[0]) absorb(bearers[0], surface);
  else persons.push(personFrom(surface, isHusbandsName(surface) ? null : given, null));
}

function addSingle(persons: Person[], surface: Surface): void {
  const [word = ''] = surface.words;
  const plain = bearersOf(persons, word).filter((person) => isFamiliar(surface) || !person.surfaces.some(isNoble));
  const bearers = theOne(plain, word, surface.count);
  const family = persons.filter((person) => person.surname === word);
  if (family.length > 0 && (bearers.length === 0 || genderOfGivenName(word) === undefined)) giveSurname(family, surface);
  else if (bearers.length === 1 && bearers[0]) absorb(bearers[0], surface);
  else persons.push(personFrom(surface, word, null));
}

function isNoble({ title }: Surface): boolean {
  return nobility.has(title?.canonical ?? '');
}

/**
 * A name by which somebody is often spoken to and under which nobody does anything: the narrator knows him by another. So
 * "Lord Henry" may be somebody's "Harry", while "Kitty", who laughs and says things, is not "Lady Catherine".
 */
function isFamiliar({ acts, addressed, count }: Surface): boolean {
  return addressed * 5 >= count && acts * 20 <= count;
}

/** Persons who may be called so by their given name: it is theirs, or a short form of theirs, or theirs is short for it. */
function bearersOf(persons: readonly Person[], word: string): Person[] {
  return persons.filter((person) => {
    const names = givenNamesOf(person);
    return names.some((name) => name === word || isShortFor(word, name) || isShortFor(name, word));
  });
}

function givenNamesOf(person: Person): string[] {
  if (person.given === null || person.surfaces.some(isHusbandsName)) return [];
  const written = person.surfaces.flatMap(({ words }) =>
    words.length > 1 || person.surname === null ? (words[0] ?? []) : words.filter((word) => word !== person.surname),
  );
  return [...new Set([person.given, ...written])];
}

/** Who bears exactly this name goes before who bears a form of it; of several, one must outweigh all others. */
function theOne(bearers: readonly Person[], word: string, uses: number): Person[] {
  const exact = bearers.filter((person) => givenNamesOf(person).includes(word));
  const pool = exact.length > 0 ? exact : bearers;
  const weighed = pool.map((person) => ({ person, weight: weightOf(person, word) })).sort((a, b) => b.weight - a.weight);
  const [most, next] = weighed;
  if (!most || !next || most.weight >= outweighs * next.weight) return most ? [most.person] : [];
  // A woman who marries has two full names; the name that she keeps is used far more than both.
  const keeps = pool.every((person) => person.gender === 'female') && uses >= outweighs * (most.weight + next.weight);
  return keeps && most.weight > next.weight ? [most.person] : [...pool];
}

function weightOf(person: Person, word: string): number {
  return person.surfaces
    .filter((surface) => surface.words.some((each) => each === word || sameGivenName(each, word)))
    .reduce((sum, surface) => sum + surface.count, 0);
}

/** A surname alone means the one who bears it; in a family it means the man, if there is one only or one outweighs the others. */
function giveSurname(family: readonly Person[], surface: Surface): void {
  const men = family.filter((person) => person.gender !== 'female').sort((a, b) => mentionsOf(b) - mentionsOf(a));
  const [only, next] = family.length === 1 ? family : men;
  // Who does things under his bare surname again and again is one man, and he has a given name.
  const hero =
    surface.acts >= 5 && surface.count > mentionsOf(men[0] ?? personFrom(surface, null, null))
      ? men.filter(({ given, gender }) => given !== null && gender === 'male')
      : [];
  if (only && (!next || mentionsOf(only) >= outweighs * mentionsOf(next))) absorb(only, surface);
  else if (hero[0] && (!hero[1] || mentionsOf(hero[0]) > mentionsOf(hero[1]))) absorb(hero[0], surface);
  else for (const person of family) person.shared.push(surface);
}

/** "The Professor" is the one professor of the story; of two captains "the Captain" may be either. */
function addRole(persons: Person[], surface: Surface): void {
  const bearer = persons.find((person) => person.surname === surface.text);
  if (bearer) {
    absorb(bearer, surface);
    return;
  }
  const holders = persons.filter((person) =>
    person.surfaces.some((each) => each.words.length > 0 && each.title?.canonical === surface.title?.canonical),
  );
  if (holders.length === 0) persons.push(personFrom(surface, null, null));
  else if (holders.length === 1 && holders[0]) absorb(holders[0], surface);
  else for (const person of holders) person.shared.push(surface);
}
