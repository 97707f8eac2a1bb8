import type { Turn } from '../story/comes-between.js';
import { coloursClash } from '../language/appearance.js';
import { callingsClash } from '../language/callings.js';
import { genderOfGivenName } from '../language/given-names.js';
import { capitalised } from '../language/calendar.js';
import { sameGivenName } from '../language/nicknames.js';
import { placesClash } from '../language/places.js';
import { settingsClash } from '../language/settings.js';

/** Words of a message: what the attribute is called in a sentence, and how two values of it are said. */
export interface Clash {
  /** One person cannot have both. */
  clashes(a: string, b: string): boolean;
  say(value: string): string;
  /** Where both are said by name it is an error; else a warning at most, for people change or have two of them. */
  certain: boolean;
  /** The value that may come about in the course of a story, and what is told then. */
  comes?: { value: string; by: Turn };
  /** People without a name close by could own it: only what is said of a name itself counts, or of a pronoun in the sentence of its name; or not what people say of themselves. */
  named?: 'itself' | 'in its sentence' | 'by the narrator';
}

const different = (a: string, b: string): boolean => a !== b;

/** The same of what somebody's family is. */
function clashInFamily(attribute: string): Clash | undefined {
  if (attribute === 'marriage')
    return {
      clashes: (a, b) => (a === 'unmarried') !== (b === 'unmarried') || [a, b].sort().join() === 'married,widowed',
      say: (value) => (value === 'once married' ? 'the person has been married' : `the person is ${value}`),
      certain: false,
      comes: { value: 'married', by: 'wedding' },
      named: 'in its sentence',
    };
  if (attribute === 'children')
    return {
      clashes: different,
      say: (value) => (value === 'none' ? 'there are no children' : 'there is a child'),
      certain: false,
      comes: { value: 'some', by: 'birth' },
      named: 'in its sentence',
    };
  if (attribute === 'relatives')
    return {
      clashes: different,
      say: (value) => (value === 'one' ? 'there is one relative in the world' : 'there are several relatives'),
      certain: false,
      named: 'in its sentence',
    };
  if (/^(?:brothers|sisters|sons|daughters)$/.test(attribute))
    return {
      clashes: different,
      say: (value) => (value === 'none' ? `there are no ${attribute}` : `there is a ${attribute.slice(0, -1)}`),
      certain: false,
      comes: { value: 'some', by: 'birth' },
      named: 'in its sentence',
    };
  return undefined;
}

/** The same of where somebody comes from. */
function clashOfOrigin(attribute: string): Clash | undefined {
  if (attribute === 'birthplace') return { clashes: placesClash, say: (value) => `the birthplace is ${value}`, certain: true };
  if (attribute === 'childhood' || attribute === 'schooldays')
    return { clashes: placesClash, say: (value) => `the person grew up in ${value}`, certain: false, named: 'in its sentence' };
  if (/^(?:birth|childhood) (?:size|terrain|water)$/.test(attribute))
    return {
      clashes: settingsClash,
      say: (value) => `the place of ${attribute.startsWith('birth') ? 'birth' : 'the childhood'} is ${value}`,
      certain: false,
      named: 'in its sentence',
    };
  if (attribute === 'nation') return { clashes: placesClash, say: (value) => `the person is at home in ${value}`, certain: false };
  return undefined;
}

function clashOfBody(attribute: string): Clash | undefined {
  if (attribute.startsWith('marks on ')) {
    const part = attribute.slice('marks on '.length);
    return {
      clashes: different,
      say: (value) => (value === 'none' ? `there is no mark on the ${part}` : `there is a scar on the ${part}`),
      certain: false,
      named: 'in its sentence',
    };
  }
  return undefined;
}

/** How the values of an attribute exclude each other; undefined: they do not. */
export function clashOf(attribute: string): Clash | undefined {
  if (attribute === 'eye color')
    return { clashes: (a, b) => coloursClash('eyes', a, b), say: (value) => `the eyes are ${value}`, certain: true };
  if (attribute === 'hair color')
    return { clashes: (a, b) => coloursClash('hair', a, b), say: (value) => `the hair is ${value}`, certain: true };
  if (attribute === 'beard color')
    return { clashes: (a, b) => coloursClash('hair', a, b), say: (value) => `the beard is ${value}`, certain: false };
  if (attribute === 'eyebrow color')
    return { clashes: (a, b) => coloursClash('hair', a, b), say: (value) => `the eyebrows are ${value}`, certain: false };
  if (attribute === 'handedness') return { clashes: different, say: (value) => `it is the ${value} hand`, certain: true };
  if (/^(?:scar on|lost|lame|injured) /.test(attribute)) {
    const part = attribute.replace(/^.* /, '');
    return {
      clashes: different,
      say: (value) => `it is the ${value} ${part}`,
      certain: !attribute.startsWith('injured'),
    };
  }
  if (attribute === 'height') return { clashes: heightsClash, say: (value) => `the person is ${value}`, certain: false };
  if (attribute === 'build')
    return { clashes: (a, b) => isBroad(a) !== isBroad(b), say: (value) => `the person is ${value}`, certain: false };
  if (/^(?:size|hands|size of hands|size of feet|shoulders|chest|nose|lips)$/.test(attribute)) {
    const part = attribute.replace(/^size of /, '');
    const verb = /s$/.test(part) ? 'are' : 'is';
    return {
      clashes: different,
      say: (value) => (attribute === 'size' ? `the person is ${value}` : `the ${part} ${verb} ${value}`),
      certain: false,
      named: 'in its sentence',
    };
  }
  if (attribute === 'occupation')
    return { clashes: callingsClash, say: (value) => `the person is a ${value}`, certain: false, named: 'by the narrator' };
  if (attribute.endsWith("'s occupation"))
    return { clashes: callingsClash, say: (value) => `the ${attribute.replace("'s occupation", '')} is a ${value}`, certain: false };
  if (attribute === "mother's maiden name")
    return { clashes: maidenNamesClash, say: (value) => `the mother was a ${value}`, certain: false };
  if (attribute.endsWith("'s name"))
    return { clashes: namesClash, say: (value) => `the ${attribute.replace("'s name", '')} is ${value}`, certain: false };
  if (attribute === 'birthday') return { clashes: daysClash, say: (value) => `the birthday is in ${capitalised(value)}`, certain: false };
  if (attribute === 'birth order') return { clashes: ordersClash, say: (value) => `the person is the ${value}`, certain: false };
  if (attribute === 'hair texture') return { clashes: different, say: (value) => `the hair is ${value}`, certain: false };
  if (attribute === 'beard')
    return {
      clashes: different,
      say: (value) => (value === 'none' ? 'the person is clean-shaven' : 'the person has a beard or a moustache'),
      certain: false,
      comes: { value: 'none', by: 'shaves' },
    };
  if (attribute.startsWith('number of ')) {
    const kin = attribute.slice('number of '.length);
    return {
      clashes: different,
      say: (value) =>
        `there ${value === '1' ? 'is one' : `are ${value === '0' ? 'no' : value}`} ${value === '1' ? kin.replace(/s$/, '') : kin}`,
      certain: false,
      // "Her two daughters" may be those of her five who are there.
      ...(/brothers|sisters/.test(kin) ? {} : { named: 'itself' as const }),
    };
  }
  return clashOfBody(attribute) ?? clashInFamily(attribute) ?? clashOfOrigin(attribute);
}

function isBroad(build: string): boolean {
  return /^(?:stout|plump|fat|corpulent|portly|obese|rotund)$/.test(build);
}

/** In inches: how far two measures of one person may differ, who is not called tall any more, and who not short. */
const tolerance = 2;
const belowTall = 63;
const aboveShort = 70;

function heightsClash(a: string, b: string): boolean {
  const [first, second] = [inchesOf(a), inchesOf(b)];
  if (first !== undefined && second !== undefined) return Math.abs(first - second) > tolerance;
  if (first === undefined && second === undefined) return a !== b;
  const [inches, word] = first === undefined ? [second ?? 0, a] : [first, b];
  if (word === 'of middle height') return inches < 60 || inches > 74;
  return word === 'tall' ? inches <= belowTall : inches >= aboveShort;
}

function inchesOf(height: string): number | undefined {
  const [, whole, over] = /^(?:under )?(\d) ft(?: (\d+))?$/.exec(height) ?? [];
  return whole === undefined ? undefined : Number(whole) * 12 + Number(over ?? 0);
}

/** "The eldest" and "the youngest", "the eldest" and "his elder brother". */
const ordersClash = (a: string, b: string): boolean =>
  a !== b &&
  !(a.startsWith('not ') && b.startsWith('not ')) &&
  (a.startsWith('not ') || b.startsWith('not ') ? a.replace('not the ', '') === b.replace('not the ', '') : true);

/** Two months, or two days of one. */
function daysClash(a: string, b: string): boolean {
  const [[month, day], [otherMonth, otherDay]] = [a.split(' '), b.split(' ')];
  return month !== otherMonth || (day !== undefined && otherDay !== undefined && day !== otherDay);
}

/** Two given names, neither of them short for the other. */
function namesClash(a: string, b: string): boolean {
  const [first, second] = [a.split(' ')[0] ?? '', b.split(' ')[0] ?? ''];
  const known = genderOfGivenName(first) !== undefined && genderOfGivenName(second) !== undefined;
  return known && first !== second && !sameGivenName(first, second);
}

/** "A Miss Lind" and "a Miss Hale". */
const maidenNamesClash = (a: string, b: string): boolean => a !== b && a.startsWith('Miss ') && b.startsWith('Miss ');
