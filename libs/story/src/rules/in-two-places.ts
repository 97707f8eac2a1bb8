import { isRegion, placesClash } from '../language/places.js';
import type { Observation, Whole } from './rule.js';
import { contradicting, tellingsOf } from './told-twice.js';

/** Somebody is in two places on one occasion. */
export function inTwoPlaces(whole: Whole): Observation[] {
  return contradicting(tellingsOf(whole, 'whereabouts'), whereaboutsClash, () => 'Somebody is elsewhere at that time by another sentence.');
}

/** So near "that evening" is the same one. */
const scene = 12;

function whereaboutsClash(here: string, there: string, paragraphsApart: number): string | null {
  const [[when = '', where = '', how = ''], [then = '', place = '', told = '']] = [here.split('|'), there.split('|')];
  const [all, other] = [how === 'throughout', told === 'throughout'];
  if (when.startsWith('^') && (paragraphsApart > scene || !(all || other || isMoment(when)))) return null;
  const together = overlap(when, then, all, other);
  if (together === 'apart') return null;
  const [sites, places] = [where.split(' '), place.split(' ')];
  // Whoever is told to be in one and the same place somewhere in either sentence is there.
  if (sites.some((site) => places.includes(site))) return null;
  const alike = [isNamed, (site: string) => !isNamed(site)].find((sort) => sites.some(sort) && places.some(sort)) ?? (() => true);
  const clash = sites
    .filter(alike)
    .every((site) => places.filter(alike).every((each) => whereClash(site, each, all || other || isMoment(when))));
  return clash ? 'elsewhere' : null;
}

/** All that the shorter tells is told in the longer, or more than one word of it. */
function areOneEvent(one: readonly string[], other: readonly string[]): boolean {
  const both = one.filter((word) => other.includes(word)).length;
  return both > 1 || both === Math.min(one.length, other.length);
}

/** Whether two times are one, or lie so that whoever stays all through the one is there in the other as well. */
function overlap(when: string, then: string, all: boolean, other: boolean): 'one' | 'within' | 'apart' {
  if (when.startsWith('~') && then.startsWith('~'))
    return areOneEvent(when.slice(1).split(','), then.slice(1).split(',')) ? 'one' : 'apart';
  if (/^[=~^]/.test(when) || /^[=~^]/.test(then)) return when === then ? 'one' : 'apart';
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

/** Nobody goes from one place to another in the time of these, nor while the clock strikes. */
const isMoment = (when: string): boolean => moment.test(when) || /^\^(?:moment$|at )/.test(when);

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
