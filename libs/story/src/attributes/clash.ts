import { coloursClash } from '../language/appearance.js';
import { callingsClash } from '../language/callings.js';
import { placesClash } from '../language/places.js';

/** Words of a message: what the attribute is called in a sentence, and how two values of it are said. */
export interface Clash {
  /** One person cannot have both. */
  clashes(a: string, b: string): boolean;
  say(value: string): string;
  /** Where both are said by name it is an error; else a warning at most, for people change or have two of them. */
  certain: boolean;
}

const different = (a: string, b: string): boolean => a !== b;

/** How the values of an attribute exclude each other; undefined: they do not. */
export function clashOf(attribute: string): Clash | undefined {
  if (attribute === 'eye color')
    return { clashes: (a, b) => coloursClash('eyes', a, b), say: (value) => `the eyes are ${value}`, certain: true };
  if (attribute === 'hair color')
    return { clashes: (a, b) => coloursClash('hair', a, b), say: (value) => `the hair is ${value}`, certain: true };
  if (attribute === 'handedness') return { clashes: different, say: (value) => `it is the ${value} hand`, certain: true };
  if (/^(?:scar on|lost|lame|injured) /.test(attribute)) {
    const part = attribute.replace(/^.* /, '');
    return { clashes: different, say: (value) => `it is the ${value} ${part}`, certain: !attribute.startsWith('injured') };
  }
  if (attribute === 'height') return { clashes: different, say: (value) => `the person is ${value}`, certain: false };
  if (attribute === 'build')
    return { clashes: (a, b) => isBroad(a) !== isBroad(b), say: (value) => `the person is ${value}`, certain: false };
  if (attribute === 'occupation') return { clashes: callingsClash, say: (value) => `the person is a ${value}`, certain: false };
  if (attribute === 'birthplace') return { clashes: placesClash, say: (value) => `the birthplace is ${value}`, certain: true };
  if (attribute === 'siblings')
    return {
      clashes: different,
      say: (value) => (value === 'none' ? 'there are no brothers or sisters' : 'there is a brother or a sister'),
      certain: false,
    };
  if (attribute.startsWith('number of ')) {
    const kin = attribute.slice('number of '.length);
    return { clashes: different, say: (value) => `there are ${value === '0' ? 'no' : value} ${kin}`, certain: false };
  }
  return undefined;
}

function isBroad(build: string): boolean {
  return /^(?:stout|plump|fat|corpulent)$/.test(build);
}
