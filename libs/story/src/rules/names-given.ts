import { mayBeOneName } from '../characters/spelling.js';
import { Evidence } from '../model/facts.js';
import { titleOf } from '../language/titles.js';
import type { Place } from '../model/place.js';
import { sentenceAt } from '../story/sentence-at.js';
import { nameOf } from './of-whom.js';
import type { Observation, Whole } from './rule.js';
import { contradicting, tellingsOf } from './told-twice.js';
import { shared, wordsIn } from './told-events.js';

/** A name that is met no more often is met by the way. */
const mostMet = 2;

interface Given {
  name: string;
  only: boolean;
  owned: boolean;
  telling: readonly string[];
}

function givenIn(value: string): Given {
  const [name = '', only, own, telling = ''] = value.split('|');
  return { name: name.replaceAll('_', ' '), only: only !== '', owned: own !== '', telling: wordsIn(telling) };
}

/** Somebody's ship, house or village is written in two ways that are nearly one. */
export function namesGivenSpeltTwoWays(whole: Whole): Observation[] {
  return namesTwice(whole, (here, there) => areAlike(here.name, there.name) && areOne(here, there, 1));
}

/** Somebody's only ship, his house, his native village has another name elsewhere. */
export function namesGivenTwice(whole: Whole): Observation[] {
  return namesTwice(whole, (here, there) => !areAlike(here.name, there.name) && (here.only || there.only) && areOne(here, there, 2));
}

function namesTwice(whole: Whole, clash: (here: Given, there: Given) => boolean): Observation[] {
  // Whoever is known well has his name for himself: "Tom's friend Anna", "Tom's friend Hannah".
  const told = tellingsOf(whole, 'called ').filter(({ value }) => !isWellKnown(givenIn(value).name, whole));
  return contradicting(
    told,
    (one, other) => {
      const [here, there] = [givenIn(one), givenIn(other)];
      return here.name !== there.name && clash(here, there) ? there.name : null;
    },
    ({ attribute, value, who }, before) =>
      `The ${attribute.slice('called '.length)} of ${nameOf(who, whole.cast) ?? who} is "${givenIn(value).name}" here, but elsewhere "${before}".`,
  );
}

function isWellKnown(name: string, { cast }: Whole): boolean {
  const id = cast.idOf.get(name);
  return (cast.characters.find((each) => each.id === id)?.mentions ?? 0) > mostMet;
}

/** It is said to be his in both, or as much of it is told in the same words. */
const areOne = (one: Given, other: Given, words: number): boolean =>
  ((one.owned || one.only) && (other.owned || other.only)) || shared(one.telling, other.telling) >= words;

/** What streets, houses and the like are called after, and nobody mistakes. */
const common =
  /^(?:Street|Row|Lane|Road|Square|Court|Terrace|Place|Inn|Arms|Head|House|Hall|Park|Manor|Farm|Grange|Cottage|Lodge|Abbey|Castle|Hill|River|Island|Bridge|Mill|Wood|Old|New|Great|Little|Upper|Lower|North|South|East|West|Saint|St\.?)$/;

/** Of as many words, which are the same, or nearly so, or all but one of a name that is no common one. */
export function areAlike(one: string, other: string): boolean {
  const [a, b] = [one.split(' '), other.split(' ')];
  if (a.length !== b.length) return false;
  const apart = a.flatMap((word, index): [string, string][] => (word === b[index] ? [] : [[word, b[index] ?? '']]));
  const [first] = apart;
  if (first === undefined || apart.length > 1) return false;
  return isNearly(...first) || a.some((word, index) => word === b[index] && !common.test(word) && titleOf(word) === undefined);
}

/** Names nobody takes for another are longer, and begin alike. */
const shortest = 5;

function isNearly(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < shortest || one.slice(0, 2) !== other.slice(0, 2)) return false;
  return mayBeOneName(one, other) || distance(one, other) <= (Math.min(one.length, other.length) >= 8 ? 2 : 1);
}

/** Letters to put in, to leave out or to change (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (let at = 0; at < other.length; at += 1)
      next.push(Math.min((next[at] ?? 0) + 1, (row[at + 1] ?? 0) + 1, (row[at] ?? 0) + (other[at] === letter ? 0 : 1)));
    row = next;
  }
  return row[other.length] ?? 0;
}

interface Met {
  text: string;
  count: number;
  place: Place;
  paragraph: number;
  beside: Set<string>;
}

/** Names that are met by the way, each beside the same person, and nearly one: "Wexcombe, her home town", and "Westcombe". */
export function namesBesideOnePerson(whole: Whole): Observation[] {
  const met = [...namesMet(whole).values()].filter(({ count, beside }) => count <= mostMet && beside.size > 0);
  const byHead = Map.groupBy(met, ({ text }) => `${text.split(' ').length} ${text.slice(0, 2)}`);
  return [...byHead.values()].flatMap((names) =>
    names.flatMap((here, index): Observation[] => {
      const there = names
        .slice(0, index)
        .find(
          (each) =>
            each.paragraph !== here.paragraph &&
            isLongSlip(each.text, here.text) &&
            [...here.beside].some((person) => each.beside.has(person)),
        );
      return there ? [observe(here, there)] : [];
    }),
  );
}

/** What differs only at its end is another word: a plural, a people. */
function isLongSlip(one: string, other: string): boolean {
  const apart = one.split(' ').flatMap((word, index): [string, string][] => {
    const its = other.split(' ')[index] ?? '';
    return word === its ? [] : [[word, its]];
  });
  const [[a, b] = ['', ''], second] = apart;
  return second === undefined && Math.min(a.length, b.length) > shortest && a.at(-1) === b.at(-1) && isNearly(a, b);
}

function namesMet({ story, cast }: Whole): Map<string, Met> {
  const met = new Map<string, Met>();
  story.paragraphs.forEach((paragraph, index) => {
    for (const { text, at, length, evidence } of paragraph.names) {
      // At the head of a sentence any word has a capital.
      if (cast.idOf.has(text) || (evidence & Evidence.initial) !== 0) continue;
      const known = met.get(text);
      const { at: from, end } = sentenceAt(paragraph, at);
      const beside = paragraph.names.flatMap((name) => (name.at >= from && name.at < end ? [cast.idOf.get(name.text) ?? ''] : []));
      const name = known ?? { text, count: 0, place: story.place(paragraph.path, at, length), paragraph: index, beside: new Set() };
      name.count += 1;
      for (const person of beside) if (person !== '') name.beside.add(person);
      met.set(text, name);
    }
  });
  return met;
}

function observe(here: Met, there: Met): Observation {
  return {
    message: `"${here.text}" looks like "${there.text}" spelt another way.`,
    confidence: 0.65,
    location: here.place,
    related: [{ ...there.place, message: `"${there.text}" stands here` }],
  };
}
