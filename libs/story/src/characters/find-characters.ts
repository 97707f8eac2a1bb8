import { genderOfGivenName } from '../language/given-names.js';
import { titleOf } from '../language/titles.js';
import type { Character, NamedLocation } from '../model/bible.js';
import type { Story } from '../story/story.js';
import type { WriterBible } from '../config/writer-bible.js';
import type { Cast } from './cast.js';
import { unitedByApposition } from './appositions.js';
import { clusterNames } from './cluster.js';
import { Households } from './households.js';
import { mentionsOf, type Person } from './person.js';
import { namesAPerson, namesAPlace } from './personhood.js';
import { asTheWriterSays, isStated } from './writers-characters.js';
import { slug } from './slug.js';
import { surfacesOf, type Surface } from './surface.js';

/** The people and the places of the story. */
export function findCharacters(story: Story, bible: WriterBible): Cast {
  const surfaces = surfacesOf(story);
  const lastWords = new Set([...surfaces.values()].map(({ words }) => words.at(-1)));
  const all = [...surfaces.values()].filter(
    (surface) =>
      !isPlural(surface, surfaces) &&
      !isFamily(surface, lastWords) &&
      !isNameAfterWord(surface, surfaces) &&
      !isTwoNames(surface, surfaces),
  );
  const sure = all.filter(namesAPerson);
  const parts = new Map<string, number>();
  for (const { title, words, count } of sure)
    if (title !== null || genderOfGivenName(words[0] ?? '') !== undefined)
      for (const word of words) parts.set(word, (parts.get(word) ?? 0) + count);
  const alone = new Set(sure.filter((surface) => surface.title === null && surface.words.length === 1).map((surface) => surface.text));
  const certain = new Set(sure);
  const people = all.filter((surface) => certain.has(surface) || isPartOfAName(surface, parts) || isFullNameOf(surface, alone));
  const persons = asTheWriterSays(unitedByApposition(clusterNames(people), story), surfaces, bible).filter(
    (person) => isStated(person) || isWorthNaming(person),
  );
  const ids = new Set<string>();
  const idOf = new Map<string, string>();
  const households = new Households();
  const sharedBy = new Map<string, string[]>();
  const characters = persons
    .sort((a, b) => mentionsOf(b) - mentionsOf(a) || earliest(a).offset - earliest(b).offset)
    .map((person) => {
      const character = characterFrom(person, ids, story);
      for (const surface of person.surfaces) idOf.set(surface.text, character.id);
      for (const surface of person.shared) sharedBy.set(surface.text, [...(sharedBy.get(surface.text) ?? []), character.id]);
      households.add(character.id, person);
      return character;
    });
  return {
    characters,
    locations: locationsAmong([...surfaces.values()].filter(({ text }) => !idOf.has(text))),
    idOf,
    sharedBy,
    titled: titledAmong(idOf),
    households,
  };
}

function titledAmong(idOf: ReadonlyMap<string, string>): Map<string, Set<string>> {
  const titled = new Map<string, Set<string>>();
  for (const [name, id] of idOf) {
    const title = titleOf(name.split(' ')[0] ?? '')?.canonical;
    if (title !== undefined) titled.set(title, (titled.get(title) ?? new Set<string>()).add(id));
  }
  return titled;
}

/**
 * "Darcy" is a name, even at the beginning of sentences only, once there is a Mr. Darcy; and though somebody was twice "at Darcy's",
 * if Mr. Darcy is named as often and they are rarely there. Where Martha Washington is named once, Washington may still be the town.
 */
function isPartOfAName(surface: Surface, parts: ReadonlyMap<string, number>): boolean {
  if (surface.title !== null || surface.words.length !== 1) return false;
  const named = parts.get(surface.words[0] ?? '') ?? 0;
  return named > 0 && (!namesAPlace(surface) || (named >= surface.count && surface.place * 3 < surface.count));
}

/** "Maya Okafor", once somebody is called Maya. */
function isFullNameOf(surface: Surface, alone: ReadonlySet<string>): boolean {
  return (
    surface.title === null &&
    surface.words.length === 2 &&
    alone.has(surface.words[0] ?? '') &&
    surface.article === 0 &&
    !namesAPlace(surface)
  );
}

/**
 * "The Bennets", "the John Knightleys", "the Miss Lucases" and "Messrs. Carter" are several people; so are "Hindus", where "a Hindu"
 * and "the Hindu" are common.
 */
function isPlural(surface: Surface, surfaces: ReadonlyMap<string, Surface>): boolean {
  if (surface.title !== null && pluralTitles.has(surface.title.canonical)) return true;
  const one = surfaces.get(surface.text.replace(/s$/, '')) ?? surfaces.get(surface.text.replace(/(?<=[sxz]|[cs]h)es$/, ''));
  if (!one || one === surface) return false;
  if (surface.words.length > 1) return surface.title === null && one.count > surface.count;
  if (surface.title !== null && one.title === surface.title) return surface.article * 2 > surface.count || one.count >= surface.count;
  return surface.article * 2 > surface.count || one.article * 3 > one.count;
}

/** "The van der Bergs", where somebody is a van der Berg. */
function isFamily({ text, words, title, article, count }: Surface, lastWords: ReadonlySet<string | undefined>): boolean {
  const last = words.at(-1) ?? '';
  return title === null && article * 2 > count && text.endsWith('s') && lastWords.has(last.slice(0, -1));
}

const pluralTitles = new Set(['Messrs.', 'Misses']);

/** "Call Estella" at the beginning of a sentence is a word before a name. */
function isNameAfterWord(surface: Surface, surfaces: ReadonlyMap<string, Surface>): boolean {
  const [first = '', ...rest] = surface.words;
  return (
    surface.title === null &&
    rest.length > 0 &&
    surface.inside === 0 &&
    genderOfGivenName(first) === undefined &&
    (surfaces.get(rest.join(' '))?.inside ?? 0) > surface.count
  );
}

/** "He told Beth Frank was ill": two people, each well known, side by side only here. */
function isTwoNames(surface: Surface, surfaces: ReadonlyMap<string, Surface>): boolean {
  return (
    surface.title === null &&
    surface.count === 1 &&
    surface.words.length === 2 &&
    surface.words.every((word) => genderOfGivenName(word) !== undefined && (surfaces.get(word)?.inside ?? 0) >= 3)
  );
}

/** Somebody named once in passing (a poet, a king of old) is nobody of the story unless he acts. */
function isWorthNaming(person: Person): boolean {
  const acts = person.surfaces.reduce((sum, surface) => sum + surface.acts, 0);
  return mentionsOf(person) >= 2 || acts > 0;
}

function characterFrom(person: Person, ids: Set<string>, story: Story): Character {
  const name = person.stated?.name ?? displayName(person);
  const aliases = [...new Set([...[...person.surfaces].sort(byCount).map((surface) => surface.text), ...(person.stated?.aliases ?? [])])];
  return {
    id: slug(name, ids),
    name,
    aliases: aliases.filter((alias) => alias !== name),
    sharedNames: person.shared.map((surface) => surface.text),
    gender: person.gender,
    mentions: mentionsOf(person),
    firstMention: earliest(person),
    lastMention: latest(person, story),
    relations: [],
    confidence: person.stated ? 1 : confidenceIn(person),
  };
}

/** Given name and surname when the story uses them, else the form with a title, else what is used most. */
function displayName(person: Person): string {
  const all = mentionsOf(person);
  const inOrder = [...person.surfaces].sort(byCount);
  const surnames = new Map<string, number>();
  for (const { words, count } of inOrder)
    if (words.length > 0) surnames.set(words.at(-1) ?? '', (surnames.get(words.at(-1) ?? '') ?? 0) + count);
  const callNames = new Set(inOrder.filter(({ title, words }) => title === null && words.length === 1).map(({ text }) => text));
  const full = inOrder.find(
    ({ title, words, count }) =>
      title === null &&
      words.length > 1 &&
      (count >= 2 ||
        callNames.has(words[0] ?? '') ||
        genderOfGivenName(words[0] ?? '') !== undefined ||
        (surnames.get(words.at(-1) ?? '') ?? 0) > count),
  );
  const titled = inOrder.find((surface) => surface.title !== null && surface.words.length > 0 && surface.count >= all * 0.2);
  return (full ?? titled ?? inOrder[0])?.text ?? '';
}

function confidenceIn(person: Person): number {
  const acts = person.surfaces.reduce((sum, surface) => sum + surface.acts, 0);
  const named = person.surfaces.some((surface) => surface.title !== null || surface.words.length > 1);
  const mentions = mentionsOf(person);
  return Number(Math.min(0.99, 0.6 + (named ? 0.15 : 0) + Math.min(0.15, acts * 0.03) + Math.min(0.1, mentions * 0.005)).toFixed(2));
}

function earliest(person: Person): Character['firstMention'] {
  return person.surfaces.map((surface) => surface.first).reduce((a, b) => (a.path === b.path && b.offset < a.offset ? b : a));
}

function latest(person: Person, story: Story): Character['lastMention'] {
  const { path, at, length } = person.surfaces.map(({ last }) => last).reduce((a, b) => (b.order > a.order ? b : a));
  return story.place(path, at, length);
}

function byCount(a: Surface, b: Surface): number {
  return b.count - a.count || (a.text < b.text ? -1 : 1);
}

function locationsAmong(surfaces: readonly Surface[]): NamedLocation[] {
  const ids = new Set<string>();
  return surfaces
    .filter((surface) => surface.certain > 0 && surface.count >= 2 && namesAPlace(surface))
    .sort(byCount)
    .map((surface) => ({
      id: slug(surface.text, ids),
      name: surface.text,
      mentions: surface.count,
      firstMention: surface.first,
      confidence: Number(Math.min(0.95, 0.6 + surface.place * 0.05).toFixed(2)),
    }));
}
