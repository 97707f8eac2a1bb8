import { waysToDieClash } from '../language/ways-to-die.js';
import { capitalised, months, weekdays } from '../language/calendar.js';
import { countryOf, isRegion, placesClash } from '../language/places.js';
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

/** "On the 3rd of June Anna Reed was in Bath": words of time with a capital before the name. */
const dated = new RegExp(
  `^(?:(?:${[...months, ...weekdays].map(capitalised).join('|')}|Day|Eve|Night|Week|Christmas|Easter|Coronation|Waterloo) )+`,
);

/** How the attributes of all that is told more than once begin. */
const sorts = /^(?:death of|when |has |home |whereabouts|way$|known$|departure |life )/;

const cache = new WeakMap<Whole, readonly Telling[]>();

/** Tellings of the narration whose attribute begins so, in the order of the text. */
export function tellingsOf(whole: Whole, prefix: string): Telling[] {
  const known = cache.get(whole) ?? allTellings(whole);
  cache.set(whole, known);
  return known.filter(({ attribute }) => attribute.startsWith(prefix));
}

function allTellings({ story, antecedents, cast }: Whole): Telling[] {
  return story.paragraphs.flatMap((paragraph, index) =>
    paragraph.claims.flatMap(({ attribute, value, at, length, owner, ownerAt, clouded, unreal }): Telling[] => {
      if (unreal || !sorts.test(attribute) || paragraph.kind !== 'prose' || antecedents.isSpoken(index, at)) return [];
      const name = owner === 'name' ? paragraph.names.find((each) => each.at === ownerAt)?.text : undefined;
      const meant = (owner === 'he' || owner === 'she') && !clouded ? antecedents.meant(index, ownerAt, owner) : null;
      const who = name === undefined ? meant?.character : (cast.idOf.get(name) ?? cast.idOf.get(name.replace(dated, '')) ?? name);
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

/** Somebody is in two places on one occasion. */
export function inTwoPlaces(whole: Whole): Observation[] {
  return contradicting(tellingsOf(whole, 'whereabouts'), whereaboutsClash, () => 'Somebody is elsewhere at that time by another sentence.');
}

function whereaboutsClash(here: string, there: string): string | null {
  const [[when = '', where = '', how = ''], [then = '', place = '', told = '']] = [here.split('|'), there.split('|')];
  const [all, other] = [how === 'throughout', told === 'throughout'];
  const together = overlap(when, then, all, other);
  if (together === 'apart') return null;
  const [sites, places] = [where.split(' '), place.split(' ')];
  // Whoever is told to be in one and the same place somewhere in either sentence is there.
  if (sites.some((site) => places.includes(site))) return null;
  const alike = [isNamed, (site: string) => !isNamed(site)].find((sort) => sites.some(sort) && places.some(sort)) ?? (() => true);
  const clash = sites
    .filter(alike)
    .every((site) => places.filter(alike).every((each) => whereClash(site, each, all || other || moment.test(when))));
  return clash ? 'elsewhere' : null;
}

/** Whether two times are one, or lie so that whoever stays all through the one is there in the other as well. */
function overlap(when: string, then: string, all: boolean, other: boolean): 'one' | 'within' | 'apart' {
  if (when.startsWith('=') || then.startsWith('=')) return when === then ? 'one' : 'apart';
  if (when.startsWith('d') || then.startsWith('d')) {
    const [[m, d, y], [month, day, year]] = [when.slice(1).split('.'), then.slice(1).split('.')];
    return m === month && d === day && (y === undefined || year === undefined || y === year) ? 'one' : 'apart';
  }
  const [[y, from = 0, to = 0], [year, first = 0, last = 0]] = [when, then].map((each) => each.slice(1).split(' ').map(Number)) as [
    number[],
    number[],
  ];
  if (y !== year) return 'apart';
  const within = (all && from <= first && last <= to) || (other && first <= from && to <= last);
  return within ? 'within' : 'apart';
}

const isNamed = (site: string): boolean => site.startsWith('@');
const bare = (site: string): string => site.slice(1).replaceAll('_', ' ');

/** Of places that are not on the map none is known to lie outside of the other, unless somebody stays in one of them all the time. */
function whereClash(one: string, other: string, throughout: boolean): boolean {
  if (isNamed(one) && isNamed(other))
    return placesClash(bare(one), bare(other)) || (throughout && one !== other && !isRegion(bare(one)) && !isRegion(bare(other)));
  if (isNamed(one) || isNamed(other)) {
    const site = isNamed(one) ? other : one;
    return /^(?:the_sea|home|bed|prison|the_kitchen)$/.test(site) && (throughout || site === 'the_sea');
  }
  if (!throughout && !/the_sea|prison/.test(`${one} ${other}`)) return false;
  return (throughout && room.test(one) && room.test(other)) || !together.some((group) => group.includes(one) && group.includes(other));
}

/** Nobody goes from one place to another in the time of these. */
const moment = /^=(?:shot|fire|explosion|earthquake|wreck|waterloo|trafalgar|king's_death|duel)$/;

const room = /^the_(?:kitchen|library|cellar|tower|garden)$/;

/** What may lie in or beside the other. */
const together: readonly string[][] = [
  ['home', 'bed', 'the_kitchen', 'the_library', 'the_cellar', 'the_garden', 'a_farm'],
  ['an_inn', 'bed', 'the_kitchen', 'a_ball', 'the_garden', 'the_cellar'],
  ['church', 'the_tower'],
  ['prison', 'bed'],
  ['prison', 'court'],
  ['the_sea', 'bed'],
  ['school', 'bed', 'the_library', 'the_garden', 'home'],
  ['field_of_battle', 'the_garden'],
  ['a_farm', 'bed', 'the_garden', 'the_kitchen'],
  ['a_ball', 'the_garden'],
];

/** So much farther by one telling than by the other is not rounded. */
const rounding = 3;

/** The way from one place to another is long here, and short there. */
export function waysToldTwice(whole: Whole): Observation[] {
  return contradicting(
    tellingsOf(whole, 'way'),
    (here, there) => {
      const [[far = '', ends = ''], [near = '', others = '']] = [here.split('|'), there.split('|')];
      const [a, b] = [Number(far), Number(near)];
      const same = ends.split(' ').some((end) => others.split(' ').includes(end));
      return same && Math.max(a, b) > rounding * Math.min(a, b) ? 'far' : null;
    },
    () => 'The way is much longer or shorter here than elsewhere.',
  );
}

/** Two people have known one another for a shorter time than before. */
export function acquaintancesToldTwice(whole: Whole): Observation[] {
  return contradicting(
    tellingsOf(whole, 'known'),
    (here, there) => {
      const [[days = '', other = ''], [before = '', another = '']] = [here.split('|'), there.split('|')];
      return other === another && Number(days) * 2 < Number(before) ? 'shorter' : null;
    },
    () => 'The two have known one another for a longer time before.',
  );
}

/** By the days that are counted somebody left on another date than is told. */
export function departuresToldTwice(whole: Whole): Observation[] {
  return contradicting(
    tellingsOf(whole, 'departure'),
    (here, there) => {
      const [[month, day, how], [m, d, told]] = [here.split(' '), there.split(' ')];
      return month === m && day !== d && how === 'counted' && told === 'told' ? 'date' : null;
    },
    () => 'By the days that are counted here the departure was on another date.',
  );
}
