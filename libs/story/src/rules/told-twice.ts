import type { Telling } from '../attributes/tellings.js';
import { capitalised } from '../language/calendar.js';
import { countryOf, placesClash } from '../language/places.js';
import { waysToDieClash } from '../language/ways-to-die.js';
import { readWhen, whenClash, wordFor } from '../facts/claims/tellings/when.js';
import { habitual } from './habitual.js';
import type { Observation, Whole } from './rule.js';

/** Tellings whose attribute begins so, in the order of the text. */
export const tellingsOf = ({ tellings }: Whole, prefix: string): Telling[] =>
  tellings.filter(({ attribute }) => attribute.startsWith(prefix));

/** Of each pair of tellings that contradict one another the later one, once. */
export function contradicting(
  tellings: readonly Telling[],
  clash: (here: string, there: string, paragraphsApart: number) => string | null,
  say: (telling: Telling, what: string) => string,
): Observation[] {
  const found = [...Map.groupBy(tellings, ({ attribute, who }) => `${attribute} ${who}`).values()].flatMap((told) => {
    const of = told.flatMap((here, index): Observation[] => {
      for (const there of told.slice(0, index)) {
        if (there.paragraph === here.paragraph) continue;
        const what = clash(here.value, there.value, here.paragraph - there.paragraph);
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
      if (facet === 'y' || facet === 'm' || facet === 'd') return capitalised(wordFor(facet));
    }
  for (const [a, b] of [
    [one, other],
    [other, one],
  ] as const)
    for (const lived of all(a, 'lived'))
      if (all(b, 'when').some((when) => (readWhen(when.replaceAll(',', ' ')).y ?? 9999) < Number(lived))) return 'The year';
  for (const age of all(one, 'age')) if (all(other, 'age').some((each) => Math.abs(Number(each) - Number(age)) > 1)) return 'The time';
  for (const old of all(one, 'old')) if (all(other, 'old').some((each) => agesAtDeathClash(Number(each), Number(old)))) return 'The age';
  for (const facet of ['rest', 'means', 'order'])
    if (all(one, facet).some((each) => all(other, facet).some((there) => there !== each))) return 'The story';
  for (const at of all(one, 'at')) if (all(other, 'at').some((each) => sitesClash(at, each))) return 'The place';
  return all(one, 'with').some((each) => all(other, 'with').some((with_) => with_ !== each)) ? 'The hour' : null;
}

/** Told in round figures, or of a child here and a grown man there. */
const agesAtDeathClash = (one: number, other: number): boolean =>
  Math.abs(one - other) > 12 || (Math.abs(one - other) > 2 && Math.min(one, other) < 16);

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
    ({ attribute }, what) => `${capitalised(what)} of the ${attribute.slice('when '.length)} is another elsewhere.`,
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
