import type { Gender } from '../model/bible.js';
import { genderOfGivenName } from '../language/given-names.js';
import type { Surface } from './surface.js';

/** A cluster of names that mean one person, while it is being gathered. */
export interface Person {
  surfaces: Surface[];
  given: string | null;
  surname: string | null;
  gender: Gender;
  /** The given name tells him from the head of his family, who has the surname with "Mr." */
  cadet: boolean;
  /** Known by her husband's name only: "Mrs. John Dashwood". */
  wife: boolean;
  /** What the writer says of this person, who is then beyond doubt. */
  stated: { name: string; aliases: readonly string[] } | null;
  /** Names used of this person and of others. */
  shared: Surface[];
}

export function personFrom(surface: Surface, given: string | null, surname: string | null, wife = false): Person {
  const person: Person = { surfaces: [surface], given, surname, gender: 'unknown', cadet: false, wife, stated: null, shared: [] };
  person.gender = genderOf(person);
  return person;
}

export function absorb(person: Person, surface: Surface): void {
  person.surfaces.push(surface);
  person.gender = genderOf(person);
}

export function mentionsOf(person: Person): number {
  return person.surfaces.reduce((sum, surface) => sum + surface.count, 0);
}

/** A title decides, then a given name that is nearly always one sex, then the pronouns that follow the name. */
export function genderOf(person: Person): Gender {
  const titled = person.surfaces.find((surface) => surface.title !== null && surface.title.gender !== 'any')?.title?.gender;
  if (titled !== undefined && titled !== 'any') return titled;
  const he = person.surfaces.reduce((sum, surface) => sum + surface.he, 0);
  const she = person.surfaces.reduce((sum, surface) => sum + surface.she, 0);
  const byPronoun: Gender = he >= 2 * she + 2 ? 'male' : she >= 2 * he + 2 ? 'female' : 'unknown';
  const byName = person.given === null ? undefined : genderOfGivenName(person.given);
  if (byName === undefined) return byPronoun;
  // A girl called Jack exists, but the pronouns must say so loudly.
  const [forName, against] = byName === 'male' ? [he, she] : [she, he];
  return against >= 8 && against > forName * 4 ? byPronoun : byName;
}

/** Titles that a person has from the first or never. */
const exclusive = new Set([
  'Sir',
  'Lady',
  'Dame',
  'Lord',
  'Aunt',
  'Uncle',
  'King',
  'Queen',
  'Prince',
  'Princess',
  'Emperor',
  'Empress',
  'Father',
  'Mother',
  'Brother',
  'Sister',
  'Duke',
  'Duchess',
  'Count',
  'Countess',
  'Baron',
  'Baroness',
]);

/** Ranks that go with marriage and stand beside the form of address for it: Countess and Madame are one lady. */
const foreign = new Set(['Countess', 'Baroness', 'Marchioness', 'Viscountess']);

/** Whether a title can be this person's: "Mr." cannot be a woman's, "Miss" no wife's, "Sir" and "Lady" are not given to strangers. */
export function acceptsTitle(person: Person, surface: Surface): boolean {
  const gender = surface.title?.gender ?? 'any';
  if (gender !== 'any' && person.gender !== 'unknown' && person.gender !== gender) return false;
  const own = new Set(person.surfaces.flatMap((each) => each.title?.canonical ?? []));
  const wanted = surface.title?.canonical ?? '';
  if (wanted === 'Mrs.') return own.has('Mrs.');
  // A rank goes to a woman only if she is given it by name: "Captain Lennox" is not his daughter Mary.
  if (person.gender === 'female' && gender === 'any' && !own.has(wanted) && !isGivenTo(person, surface)) return false;
  if (gender === 'female' && person.gender === 'unknown' && person.surfaces.some((each) => each.title?.gender === 'any')) return false;
  if (wanted === 'Miss') return !own.has('Mrs.') && !own.has('Lady') && !own.has('Dame');
  if (foreign.has(wanted) && (own.has('Madame') || own.has('Mrs.') || own.has('Signora'))) return true;
  if (exclusive.has(wanted)) return own.has(wanted);
  return true;
}

/** "Doctor Jo". */
function isGivenTo(person: Person, { words }: Surface): boolean {
  const [name] = words;
  return name !== person.surname && person.surfaces.some((each) => each.words[0] === name);
}
