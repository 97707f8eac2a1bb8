import type { WriterBible, WriterCharacter } from '../config/writer-bible.js';
import { absorb, mentionsOf, personFrom, type Person } from './person.js';
import type { Surface } from './surface.js';

/**
 * The writer's word over what was read. Whoever bears a name of one entry is that entry's: two clusters become one. A
 * cluster with names of two entries is split, and what neither names goes with the entry that has more of it. A name that was
 * no person's, or several persons', is the entry's. Who is said to be nobody is left out.
 */
export function asTheWriterSays(found: readonly Person[], surfaces: ReadonlyMap<string, Surface>, bible: WriterBible): Person[] {
  if (bible.characters.length + bible.notCharacters.length === 0) return [...found];
  const entryOf = new Map(bible.characters.flatMap((entry) => [entry.name, ...entry.aliases].map((name) => [name, entry])));
  const nobody = new Set(bible.notCharacters.filter((name) => !entryOf.has(name)));
  const own = new Map<WriterCharacter, Surface[]>(bible.characters.map((entry) => [entry, []]));
  const others: Person[] = [];
  const kin = new Map<WriterCharacter, Person>();
  for (const person of found) {
    const entry = mostNamed(person, entryOf);
    const left = person.surfaces.filter(({ text }) => !entryOf.has(text) && !nobody.has(text));
    if (entry) {
      own.get(entry)?.push(...left);
      if (!kin.has(entry)) kin.set(entry, person);
    } else if (left.length > 0) others.push(left.length === person.surfaces.length ? person : again(left, person));
  }
  for (const [name, entry] of entryOf) {
    const surface = surfaces.get(name);
    if (surface) own.get(entry)?.push(surface);
  }
  const stated = [...own].flatMap(([entry, all]) => (all.length === 0 ? [] : again(all, kin.get(entry) ?? null, entry)));
  for (const person of [...stated, ...others]) person.shared = person.shared.filter(({ text }) => !entryOf.has(text) && !nobody.has(text));
  return [...stated, ...others];
}

/** The entry whose names hold most mentions of a cluster. */
function mostNamed(person: Person, entryOf: ReadonlyMap<string, WriterCharacter>): WriterCharacter | undefined {
  const counts = new Map<WriterCharacter, number>();
  for (const { text, count } of person.surfaces) {
    const entry = entryOf.get(text);
    if (entry) counts.set(entry, (counts.get(entry) ?? 0) + count);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** A person of these names, else like the one that was read. */
function again(surfaces: readonly Surface[], like: Person | null, entry?: WriterCharacter): Person {
  const [first, ...rest] = [...surfaces].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  if (!first) throw new RangeError('A person has at least one name.');
  const person = personFrom(first, like?.given ?? first.words[0] ?? null, like?.surname ?? null);
  for (const surface of rest) absorb(person, surface);
  person.shared = [...(like?.shared ?? [])];
  if (entry) person.stated = { name: entry.name, aliases: entry.aliases };
  if (entry?.gender) person.gender = entry.gender;
  return person;
}

/** People of the writer stay however seldom they are named. */
export function isStated(person: Person): boolean {
  return person.stated !== null && mentionsOf(person) > 0;
}
