import { waysOfLife } from '../language/ways-of-life.js';
import { nameOf } from './of-whom.js';
import type { Observation, Whole } from './rule.js';
import { contradicting, tellingsOf } from './told-twice.js';

const once = new Set(waysOfLife.flatMap(({ name, once: isOnce }) => (isOnce === true ? [name] : [])));

/** What somebody does or fears all his life here, and never there; two faiths. */
export function livesToldTwice(whole: Whole): Observation[] {
  const told = tellingsOf(whole, 'life ').map((each) => ({ ...each, value: `${each.attribute.slice('life '.length)}|${each.value}` }));
  return contradicting(told, livesClash, ({ attribute, value, who }) => {
    const person = nameOf(who, whole.cast) ?? who;
    const way = waysOfLife.find(({ name }) => name === attribute.slice('life '.length));
    const [here, there] = value.includes('|yes') ? (way?.wording ?? []) : [...(way?.wording ?? [])].reverse();
    return way ? `${person} ${here ?? ''} here, but ${there ?? ''} elsewhere.` : `${person} is of another faith elsewhere.`;
  });
}

function livesClash(here: string, there: string): string | null {
  const [[name = '', now = ''], [, before = '']] = [here.split('|'), there.split('|')];
  const [[a, ...how], [b, ...told]] = [now.split(' '), before.split(' ')];
  if (a === b || !(how.includes('long') || told.includes('long'))) return null;
  // What never was may come yet.
  if (once.has(name) && b === 'no' && !(how.includes('had') || (how.includes('long') && a === 'yes'))) return null;
  return 'otherwise';
}
