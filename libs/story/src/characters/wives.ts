import type { KnownPeople } from './known-people.js';
import { isIdle, type Surface } from './surface.js';

/** Somebody is called by a name, not only once mentioned. */
const leastCalled = 3;

/**
 * A married woman's own name: of the family of "Mrs. Dashwood" only one other woman has a name, nobody is "Miss", and "Fanny" is
 * spoken to, though nobody does anything under that name: the narrator knows her as Mrs. Dashwood.
 */
export function nameWives(known: KnownPeople, bare: ReadonlyMap<string, Surface>): void {
  for (const lady of known.all) {
    if (lady.surname === null || lady.wife || lady.given !== null || !lady.surfaces.some(isPlainMrs)) continue;
    const family = known.family(lady.surname).filter((person) => person !== lady && !person.wife);
    const [own, another] = family.filter(({ gender }) => gender !== 'male');
    const called = bare.get(own?.given ?? '');
    if (!own || another || !called || called.count < leastCalled || called.addressed === 0 || !isIdle(called)) continue;
    if (![...family, lady].some(({ surfaces, shared }) => [...surfaces, ...shared].some(isMiss))) known.merge(own, lady);
  }
}

/**
 * "Mrs. Joe" is Mrs. Joe Gargery; and "Mrs. John Dashwood" is Mrs. Dashwood, if that is the only husband's name that goes with the
 * surname, and he is no younger brother whose name is needed to tell the two ladies apart.
 */
export function uniteWives(known: KnownPeople): void {
  for (const person of known.all) {
    if (!person.wife || person.surname !== null) continue;
    const [only, another] = known.wivesOf(person.surfaces[0]?.words[0] ?? '');
    if (only && !another) known.merge(only, person);
  }
  for (const lady of known.all) {
    if (lady.surname === null || lady.wife || !lady.surfaces.some(isPlainMrs)) continue;
    const family = known.family(lady.surname).filter((person) => person !== lady);
    const [wife, another] = family.filter((person) => person.wife);
    const husbands = family.filter((person) => person.given === wife?.given && !person.wife);
    if (wife && !another && !husbands.some(({ cadet }) => cadet)) known.merge(lady, wife);
  }
}

function isPlainMrs({ title, words }: Surface): boolean {
  return title?.canonical === 'Mrs.' && words.length === 1;
}

function isMiss({ title }: Surface): boolean {
  return title?.canonical === 'Miss' || title?.canonical === 'Misses';
}
