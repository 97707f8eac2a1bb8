import { waysToDieClash } from '../language/ways-to-die.js';
import { countryOf, placesClash } from '../language/places.js';
import { readWhen, whenClash, wordFor } from '../facts/claims/tellings/when.js';
import type { Place } from '../model/place.js';
import type { Observation, Whole } from './rule.js';

/** What is told of one thing that happened, under whoever it is told of. */
interface Telling {
  key: string;
  attribute: string;
  value: string;
  paragraph: number;
  place: Place;
}

/** Tellings of the narration whose attribute begins so, in the order of the text. */
export function tellingsOf({ story, antecedents, cast }: Whole, prefix: string): Telling[] {
  return story.paragraphs.flatMap((paragraph, index) =>
    paragraph.claims.flatMap(({ attribute, value, at, length, owner, ownerAt, clouded, unreal }): Telling[] => {
      if (!attribute.startsWith(prefix) || unreal || paragraph.kind !== 'prose' || antecedents.isSpoken(index, at)) return [];
      const name = owner === 'name' ? paragraph.names.find((each) => each.at === ownerAt)?.text : undefined;
      const meant = (owner === 'he' || owner === 'she') && !clouded ? antecedents.meant(index, ownerAt, owner) : null;
      const who = name === undefined ? meant?.character : (cast.idOf.get(name) ?? name);
      return who === undefined
        ? []
        : [{ key: `${attribute} ${who}`, attribute, value, paragraph: index, place: story.place(paragraph.path, at, length) }];
    }),
  );
}

/** So many that contradict one another are no slips: two people, or two happenings, that nothing tells apart. */
const habitual = 3;

/** Of each pair of tellings that contradict one another the later one, once. */
export function contradicting(
  tellings: readonly Telling[],
  clash: (here: string, there: string) => string | null,
  say: (telling: Telling, what: string) => string,
): Observation[] {
  const found = [...Map.groupBy(tellings, ({ key }) => key).values()].flatMap((told) => {
    const of = told.flatMap((here, index): Observation[] => {
      for (const there of told.slice(0, index)) {
        if (there.paragraph === here.paragraph) continue;
        const what = clash(here.value, there.value);
        if (what !== null)
          return [
            {
              message: say(here, what),
              confidence: 0.75,
              severity: 'warning',
              location: here.place,
              related: [{ ...there.place, message: 'here it is told otherwise' }],
            },
          ];
      }
      return [];
    });
    return of.length >= habitual ? [] : of;
  });
  return [...new Map(found.map((each) => [`${each.location.path} ${each.location.line}`, each])).values()];
}

/** One death told in two ways: how, when, where, with whom. */
export function deathsToldTwice(whole: Whole): Observation[] {
  return contradicting(tellingsOf(whole, 'death of'), deathsClash, ({ attribute }, what) => {
    const who = attribute.replace(/^death of ?/, '');
    return `${what} of ${who === '' ? 'this death' : who.startsWith('the ') ? `${who}'s death` : `the ${who}'s death`} is told otherwise elsewhere.`;
  });
}

const facetsOf = (value: string): [facet: string, of: string][] =>
  value.split(' ').map((each) => [each.slice(0, each.indexOf('=')), each.slice(each.indexOf('=') + 1)]);

function deathsClash(here: string, there: string): string | null {
  const [one, other] = [facetsOf(here), facetsOf(there)];
  const all = (facets: typeof one, name: string): string[] => facets.flatMap(([facet, of]) => (facet === name ? [of] : []));
  const [hows, others] = [all(one, 'how'), all(other, 'how')].map((each) => each.map((how) => how.replaceAll('-', ' ')));
  if (hows && others && hows.length > 0 && others.length > 0 && hows.every((how) => others.every((each) => waysToDieClash(how, each))))
    return 'The manner';
  for (const when of all(one, 'when'))
    for (const then of all(other, 'when')) {
      const facet = whenClash(readWhen(when.replaceAll(',', ' ')), readWhen(then.replaceAll(',', ' ')));
      if (facet === 'y' || facet === 'm' || facet === 'd') return capitalisedFirst(wordFor(facet));
    }
  for (const [a, b] of [
    [one, other],
    [other, one],
  ] as const)
    for (const lived of all(a, 'lived'))
      if (all(b, 'when').some((when) => (readWhen(when.replaceAll(',', ' ')).y ?? 9999) < Number(lived))) return 'The year';
  for (const age of all(one, 'age')) if (all(other, 'age').some((each) => Math.abs(Number(each) - Number(age)) > 1)) return 'The time';
  for (const at of all(one, 'at')) if (all(other, 'at').some((each) => sitesClash(at, each))) return 'The place';
  return all(one, 'with').some((each) => all(other, 'with').some((with_) => with_ !== each)) ? 'The hour' : null;
}

const capitalisedFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function sitesClash(one: string, other: string): boolean {
  const [a, b] = [one, other].map((each) => each.replaceAll('_', ' ')) as [string, string];
  if (a === b) return false;
  const far = (each: string): boolean => each === 'abroad' || !['England', 'Scotland', 'Wales', undefined].includes(countryOf(each));
  if (a === 'home' || b === 'home') return far(a === 'home' ? b : a);
  if (a === 'abroad' || b === 'abroad') return countryOf(a === 'abroad' ? b : a) === 'England';
  return placesClash(a, b);
}

/** Two dates for one event. */
export function eventsToldTwice(whole: Whole): Observation[] {
  return contradicting(
    tellingsOf(whole, 'when '),
    eventsClash,
    ({ attribute }, what) => `${capitalisedFirst(what)} of the ${attribute.slice('when '.length)} is another elsewhere.`,
  );
}

/** Of things of which there are many (a house, a duel), as much must be told in the same words. */
function eventsClash(here: string, there: string): string | null {
  const [when = '', telling = ''] = here.split('|');
  const [then = '', other = ''] = there.split('|');
  const facet = whenClash(readWhen(when), readWhen(then));
  return facet !== null && areOneEvent(telling.split(' ').filter(Boolean), other.split(' ').filter(Boolean)) ? wordFor(facet) : null;
}

const areOneEvent = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === 0 || other.length === 0 || one.some((word) => other.includes(word)) || one[0] === 'only' || other[0] === 'only';
