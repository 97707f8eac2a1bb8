import { formsOfGivenName, mayBeOneGivenName } from '../language/nicknames.js';
import { absorb, personFrom, type Person } from './person.js';
import { isSlip, mayBeOneName, slipKeys, soundKeys } from './spelling.js';
import type { Surface } from './surface.js';

/**
 * The persons found so far, by what they may be called: a question costs what it finds, however many persons there are. Answers
 * are in the order in which the persons were found.
 */
export class KnownPeople {
  private readonly persons: Person[] = [];
  private readonly numbers = new Map<Person, number>();
  private readonly bySurname = new Map<string, Person[]>();
  private readonly byGiven = new Map<string, Person[]>();
  private readonly byTitle = new Map<string, Person[]>();
  private readonly byFullName = new Map<string, Person[]>();
  private readonly byHusband = new Map<string, Person[]>();
  private readonly bySpelling = new Map<string, Person[]>();

  get all(): readonly Person[] {
    return this.persons.filter((person) => this.numbers.has(person));
  }

  add(surface: Surface, given: string | null, surname: string | null, wife = false): Person {
    const person = personFrom(surface, given, surname, wife);
    this.numbers.set(person, this.persons.push(person));
    this.index(person, surface);
    if (surname === null) return person;
    if (given === null) {
      for (const key of slipKeys(surname)) note(this.bySpelling, `${surface.title?.canonical ?? ''} ${key}`, person);
      return person;
    }
    for (const form of formsOfGivenName(given)) note(this.byFullName, `${form} ${surname}`, person);
    if (wife) note(this.byHusband, given, person);
    else for (const key of keysOf(surname)) note(this.bySpelling, `${given} ${key}`, person);
    return person;
  }

  absorb(person: Person, surface: Surface): void {
    absorb(person, surface);
    this.index(person, surface);
  }

  /** All names of the one become names of the other. */
  merge(into: Person, from: Person): void {
    this.numbers.delete(from);
    for (const surface of from.surfaces) this.absorb(into, surface);
    for (const surface of from.shared) if (!into.shared.includes(surface)) into.shared.push(surface);
  }

  /** Everybody of a surname. */
  family(surname: string): Person[] {
    return this.inOrder(this.bySurname.get(surname));
  }

  /** Those of a surname who have the given name, or of whose given name it may be a form. */
  namesakes(given: string, surname: string): Person[] {
    const known = formsOfGivenName(given).flatMap((form) => this.byFullName.get(`${form} ${surname}`) ?? []);
    return this.inOrder(known).filter((person) => person.given !== null && mayBeOneGivenName(person.given, given));
  }

  /** Those of just this given name, or of no other than this title, whose surname differs by a slip of the pen. */
  misspelt(givenOrTitle: string, surname: string): Person[] {
    const known = keysOf(surname).flatMap((key) => this.bySpelling.get(`${givenOrTitle} ${key}`) ?? []);
    return this.inOrder(known).filter((person) => mayBeOneName(surname, person.surname ?? '') || isSlip(surname, person.surname ?? ''));
  }

  /** Persons who may be called so by their given name: it is theirs, or a short form of theirs, or theirs is short for it. */
  bearersOf(word: string): Person[] {
    return this.inOrder(formsOfGivenName(word).flatMap((name) => this.byGiven.get(name) ?? []));
  }

  /** Women known by the full name of a husband of that given name. */
  wivesOf(given: string): Person[] {
    return this.inOrder(this.byHusband.get(given));
  }

  /** Those who bear a title together with a name. */
  holdersOf(title: string): Person[] {
    return this.inOrder(this.byTitle.get(title));
  }

  private inOrder(persons: readonly Person[] = []): Person[] {
    const number = (person: Person): number => this.numbers.get(person) ?? 0;
    return [...new Set(persons)].filter((person) => this.numbers.has(person)).sort((a, b) => number(a) - number(b));
  }

  private index(person: Person, surface: Surface): void {
    if (person.surname !== null) note(this.bySurname, person.surname, person);
    for (const name of givenNamesIn(person, surface)) note(this.byGiven, name, person);
    if (surface.title !== null && surface.words.length > 0) note(this.byTitle, surface.title.canonical, person);
  }
}

function keysOf(surname: string): string[] {
  return [...slipKeys(surname), ...soundKeys(surname)];
}

function note(index: Map<string, Person[]>, key: string, person: Person): void {
  const known = index.get(key);
  if (!known) index.set(key, [person]);
  else if (known.at(-1) !== person) known.push(person);
}

/** The given names of a person: what he is called besides his surname. A wife under her husband's name has none of her own. */
export function givenNamesOf(person: Person): string[] {
  return [...new Set(person.surfaces.flatMap((surface) => givenNamesIn(person, surface)))];
}

function givenNamesIn(person: Person, { words }: Surface): string[] {
  if (person.given === null || person.wife) return [];
  const written = words.length > 1 || person.surname === null ? words.slice(0, 1) : words.filter((word) => word !== person.surname);
  return [person.given, ...written];
}
