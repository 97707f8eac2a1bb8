import type { Observation, Whole } from './rule.js';
import { contradicting, tellingsOf } from './told-twice.js';

/** Somebody's house lies or looks otherwise here than there; of a house of nobody's, where it is told to be the same. */
export function homesToldTwice(whole: Whole): Observation[] {
  return contradicting(tellingsOf(whole, 'home '), homesClash, ({ attribute, value }) => {
    const [, part = '', what = ''] = /^home (.*?): (.*)$/.exec(attribute) ?? [];
    return `The ${part} is otherwise here than elsewhere (${what}: ${value.split('|')[0] ?? ''}).`;
  });
}

function homesClash(here: string, there: string): string | null {
  const [[a = '', how = ''], [b = '', told = '']] = [here.split('|'), there.split('|')];
  const same = how.includes('same') || told.includes('same');
  if (a === b || (!same && (how.includes('loose') || told.includes('loose')))) return null;
  const [least, exact] = a.startsWith('at least ') ? [a, b] : [b, a];
  if (least.startsWith('at least '))
    return exact.startsWith('at least ') || Number(exact) >= Number(least.slice('at least '.length)) ? null : 'otherwise';
  return 'otherwise';
}
