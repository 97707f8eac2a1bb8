import { genderOfGivenName } from '../language/given-names.js';
import { sameGivenName } from '../language/nicknames.js';
import { givenNamesOf, KnownPeople } from './known-people.js';
import { acceptsTitle, mentionsOf, type Person } from './person.js';
import { isFamiliar, type Surface } from './surface.js';
import { nameWives, uniteWives } from './wives.js';

/** One bearer of a name outweighs another when the story gives it to him so many times as often. */
const outweighs = 4;

/** A name that more people bear than this tells of nobody who is meant. */
const mostBearers = 50;

/** A slip of the pen is met so often at most, and the right name so many times as often. */
const mostSlips = 2;
const usesPerSlip = 10;

const nobility = new Set(['Lady', 'Sir', 'Lord', 'Dame']);

/** Forms of address that go before a given name as well: "Mr. Pip", "Madam Mina". */
const address = new Set(['Mr.', 'Mrs.', 'Ms.', 'Madame', 'Monsieur', 'Signor', 'Signora', 'Herr', 'Frau']);

/**
 * Gathers names into persons: first the full names, then titles with a surname, then single words, then titles with a
 * given name. A name goes to somebody only if exactly one person can bear it; else it is shared.
 */
export function clusterNames(surfaces: readonly Surface[]): Person[] {
  return new Clustering(surfaces).persons();
}

class Clustering {
  private readonly ordered: readonly Surface[];
  private readonly full: readonly Surface[];
  private readonly known = new KnownPeople();
  /** Single words by themselves. */
  private readonly bare = new Map<string, Surface>();
  /** Mentions by title, given name and surname. */
  private readonly times = new Map<string, number>();
  /** A woman, and herself under another name; united at the end, for as a Mrs. she would not be the Miss that she was before. */
  private readonly marriages: [Person, Person][] = [];
  /** Men with a rank who are called "Mr." before it too: "Justice Hill", where there is a "Mr. Justice Hill". */
  private readonly misters: ReadonlySet<string>;
  /** Given name and surname of men. */
  private readonly men = new Set<string>();

  constructor(surfaces: readonly Surface[]) {
    this.ordered = [...surfaces].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
    this.misters = new Set(surfaces.flatMap(({ text, rank }) => (rank ? [text.slice(text.indexOf(' ') + 1)] : [])));
    this.full = this.ordered.filter((surface) => surface.words.length > 1);
    for (const surface of this.ordered)
      if (surface.words.length === 1 && surface.title === null) this.bare.set(surface.words[0] ?? '', surface);
    for (const { title, words, count, he, she } of this.full) {
      const name = `${words[0] ?? ''} ${words.at(-1) ?? ''}`;
      const key = `${title?.canonical ?? ''} ${name}`;
      this.times.set(key, (this.times.get(key) ?? 0) + count);
      if (title?.canonical === 'Mr.' || (title === null && he >= 2 * she + 2)) this.men.add(name);
    }
  }

  persons(): Person[] {
    const titled = this.ordered.filter((surface) => surface.words.length === 1 && surface.title !== null);
    const single = this.ordered.filter((surface) => surface.words.length === 1 && surface.title === null);
    const surnames = new Set(this.full.map((surface) => surface.words.at(-1) ?? ''));
    const givens = new Set(this.full.filter((surface) => !this.isHusbandsName(surface)).map((surface) => surface.words[0] ?? ''));
    for (const surface of this.full) this.addFullName(surface);
    for (const person of this.known.all) person.cadet = this.isCadet(person);
    for (const surface of titled.filter((each) => isSurnameUse(each, surnames, givens))) this.addTitledSurname(surface);
    nameWives(this.known, this.bare);
    const others = titled.filter((each) => !isSurnameUse(each, surnames, givens));
    for (const surface of others.filter(isNoble)) this.addTitledGiven(surface);
    for (const surface of single) this.addSingle(surface);
    for (const surface of others.filter((each) => !isNoble(each))) this.addTitledGiven(surface);
    for (const surface of this.ordered.filter((each) => each.words.length === 0)) this.addRole(surface);
    for (const [woman, name] of this.marriages) this.known.merge(woman, name);
    uniteWives(this.known);
    return [...this.known.all];
  }

  private addFullName(surface: Surface): void {
    // "Long John Silver" is a John.
    const given =
      surface.words.find((word, index) => index < surface.words.length - 1 && genderOfGivenName(word) !== undefined) ??
      surface.words[0] ??
      '';
    const surname = surface.words.at(-1) ?? '';
    // "Mrs. John Dashwood" is John's wife, whose own name is not told.
    const wife = this.isHusbandsName(surface);
    const namesake = this.namesakes(given, surname, wife).find((person) => fits(person, surface));
    if (namesake) this.known.absorb(namesake, surface);
    else this.known.add(surface, given, surname, wife);
  }

  /** Persons of a surname with that given name or a form of it; "Jerry Boute" is a slip for Jerry Buote, who is named more. */
  private namesakes(given: string, surname: string, wife: boolean): Person[] {
    const same = this.known.namesakes(given, surname).filter((person) => person.wife === wife);
    return same.length > 0 || wife ? same : this.known.misspelt(given, surname);
  }

  /**
   * "Mr. John Knightley", whose wife is "Mrs. John Knightley", is so called because plain "Mr. Knightley" is another: the head of
   * the family goes by the surname alone, and so does his wife.
   */
  private isCadet(person: Person): boolean {
    const times = (title: string): number => this.times.get(`${title} ${person.given ?? ''} ${person.surname ?? ''}`) ?? 0;
    return times('Mr.') >= 5 && times('Mrs.') >= 2;
  }

  private isHusbandsName({ title, words }: Surface): boolean {
    if (title?.canonical !== 'Mrs.') return false;
    return genderOfGivenName(words[0] ?? '') === 'male' || (words.length > 1 && this.men.has(`${words[0] ?? ''} ${words.at(-1) ?? ''}`));
  }

  private addTitledSurname(surface: Surface): void {
    const [surname = ''] = surface.words;
    const meant = surname.length === 1 ? this.meantByInitial(surname, surface) : this.meantBySlip(surname, surface);
    if (meant) {
      this.known.absorb(meant, surface);
      return;
    }
    const everybody = this.known.family(surname).filter((person) => !person.cadet);
    const family = everybody.filter((person) => !person.wife);
    const title = this.misters.has(surface.text) ? 'Mr.' : surface.title?.canonical;
    const sameTitle = family.filter((person) => person.surfaces.some((each) => each.title?.canonical === title && each.words.length === 1));
    const candidates =
      sameTitle.length > 0
        ? sameTitle
        : this.likeliest(
            family.filter((person) => acceptsTitle(person, surface) && !isRankOfAnother(person, surface)),
            surface,
          );
    const [only] = candidates;
    const wives = surface.title?.canonical === 'Mrs.' ? everybody.filter((person) => person.wife) : [];
    if (only && candidates.length === 1) this.known.absorb(only, surface);
    else if (candidates.length === 0 && wives.length > 1) share(surface, wives);
    else if (candidates.length > 1 && surface.title?.gender === 'female') share(surface, candidates);
    else this.known.add(surface, null, surname);
  }

  /** "Mr. E." is the one of that title whose name begins so, if the story has him far more often than any other. */
  private meantByInitial(letter: string, { title, count }: Surface): Person | null {
    const [most, next] = this.known
      .holdersOf(title?.canonical ?? '')
      .filter(({ surname }) => surname?.startsWith(letter) && surname.length > 1)
      .sort((a, b) => mentionsOf(b) - mentionsOf(a));
    return most && mentionsOf(most) >= outweighs * Math.max(count, next ? mentionsOf(next) : 0) ? most : null;
  }

  /** "Mr. Browlow", met once or twice, is Mr. Brownlow. */
  private meantBySlip(surname: string, { title, count }: Surface): Person | null {
    if (count > mostSlips || this.known.family(surname).length > 0) return null;
    const [only, another] = this.known
      .misspelt(title?.canonical ?? '', surname)
      .filter((person) => mentionsOf(person) >= usesPerSlip * count);
    return only && !another ? only : null;
  }

  /**
   * Of the men of a family "Mr. Archer" is the one whose full name the story uses most by far; failing him, the one who is mostly
   * "Mr." with his full name too. A narrator who calls a man by his given name does not call him "Mr." as well.
   */
  private likeliest(family: readonly Person[], surface: Surface): readonly Person[] {
    if (family.length < 2 || surface.title?.canonical !== 'Mr.') return family;
    const narrated = surface.acts * 20 > surface.count;
    const men = family.filter(({ given }) => given !== null);
    const open = narrated ? men.filter((person) => !this.isCalledByGivenName(person, surface)) : men;
    const titled = (person: Person): number => this.times.get(`Mr. ${person.given ?? ''} ${person.surname ?? ''}`) ?? 0;
    const [most, next] = [...open].sort((a, b) => mentionsOf(b) - mentionsOf(a));
    const areBoth = most && next && titled(most) > 0 && titled(next) > 0;
    if (most && next && !areBoth && mentionsOf(most) >= outweighs * mentionsOf(next)) return [most];
    const formal = open.filter((person) => titled(person) * 2 > mentionsOf(person));
    return formal.length === 1 ? formal : family;
  }

  private isCalledByGivenName(person: Person, surface: Surface): boolean {
    return givenNamesOf(person).some((name) => {
      const bare = this.bare.get(name);
      return bare !== undefined && bare.acts > surface.acts && bare.count > surface.count;
    });
  }

  private addTitledGiven(surface: Surface): void {
    const [given = ''] = surface.words;
    const wife = this.isHusbandsName(surface);
    const bearers = wife ? [] : this.known.bearersOf(given);
    const named = bearers.filter((person) => givenNamesOf(person).includes(given));
    const likely = theOne(
      // Aunt Josephine is nobody's Josie where somebody is called Josephine.
      (isKinship(surface) && named.length > 0 ? named : bearers).filter(
        (person) => acceptsTitle(person, surface) || isCalledByKin(person, surface),
      ),
      given,
      surface.count,
      (woman) => this.marries(woman),
    );
    if (likely.length === 1 && likely[0]) this.known.absorb(likely[0], surface);
    else this.known.add(surface, wife ? null : given, null, wife);
  }

  private addSingle(surface: Surface): void {
    const [word = ''] = surface.words;
    const all = this.known.bearersOf(word).filter((person) => !hasTwoGivenNames(person) || givenNamesOf(person).includes(word));
    const commoners = all.filter((person) => isFamiliar(surface) || !person.surfaces.some(isNoble));
    // "Geoffrey" is Sir Geoffrey for his friends, if there is no other and nobody is at work under the name.
    const friends = commoners.length === 0 && surface.acts === 0 ? all.filter((person) => givenNamesOf(person).includes(word)) : [];
    const pool = commoners.length > 0 ? commoners : friends;
    const bearers = theOne(pool, word, surface.count, (woman) => this.marries(woman));
    if (bearers[0] && bearers.length === 1) this.noteMarriage(bearers[0], pool, surface);
    const family = this.known.family(word);
    const byGiven = bearers.reduce((sum, person) => sum + weightOf(person, word), 0);
    const bySurname = family.reduce((sum, person) => sum + mentionsOf(person), 0);
    if (family.length > 0 && (bearers.length === 0 || (genderOfGivenName(word) === undefined && bySurname >= byGiven)))
      this.giveSurname(family, surface);
    else if (bearers.length === 1 && bearers[0]) this.known.absorb(bearers[0], surface);
    else this.known.add(surface, word, null);
  }

  /**
   * "Mina Murray" becomes "Mina Harker": "Mina" alone stands far more often than both, and of the second family there is no other woman
   * but a "Mrs." without a name of her own. She is that one too where there is a husband; else the second name must be met last.
   */
  private noteMarriage(kept: Person, pool: readonly Person[], { count }: Surface): void {
    const [other, another] = pool.filter((person) => person !== kept && person.given === kept.given);
    if (!other || another || ![kept, other].every(({ surname, gender }) => surname !== null && gender === 'female')) return;
    if (count < outweighs * (timesInFull(kept) + timesInFull(other))) return;
    const [maiden, married] = [kept, other].sort((a, b) => lastInFull(a) - lastInFull(b)) as [Person, Person];
    const lady = [married, maiden].filter((woman) => this.isTheOnlyWife(woman)).flatMap((woman) => this.ladyWhoIs(woman) ?? []);
    if (lady[0]) this.marriages.push([kept, lady[0]]);
    if (lady[0] || this.isTheOnlyWife(married)) this.marriages.push([kept, other]);
  }

  /** "Mrs. Harker", whose husband is in the story too; but "Miss Maylie" is the niece of Mrs. Maylie. */
  private ladyWhoIs(woman: Person): Person | undefined {
    const family = this.known.family(woman.surname ?? '').filter((person) => person !== woman);
    return family.some(({ gender }) => gender === 'male') && !woman.surfaces.some(isMiss) ? family.find(({ gender }) => gender === 'female') : undefined;
  }

  /** No other woman of the family has a name of her own, and one is married. */
  private isTheOnlyWife(woman: Person): boolean {
    const others = this.known.family(woman.surname ?? '').filter((person) => person !== woman && person.gender !== 'male');
    return others.length < 2 && [...others, woman].some(isMarried) && others.every(({ given, wife }) => given === null || wife);
  }

  private marries({ surname }: Person): boolean {
    return surname !== null && this.known.family(surname).some(isMarried);
  }

  /** A surname alone means the one who bears it; in a family it means the man, if there is one only or one outweighs the others. */
  private giveSurname(family: readonly Person[], surface: Surface): void {
    const men = family.filter((person) => person.gender !== 'female').sort((a, b) => mentionsOf(b) - mentionsOf(a));
    const [only, next] = family.length === 1 ? family : men;
    // Who does things under his bare surname again and again is one man, and he has a given name.
    const hero =
      surface.acts >= 5 && surface.count > (men[0] ? mentionsOf(men[0]) : surface.count)
        ? men.filter(({ given, gender }) => given !== null && gender === 'male')
        : [];
    if (only && (!next || mentionsOf(only) >= outweighs * mentionsOf(next))) this.known.absorb(only, surface);
    else if (hero[0] && (!hero[1] || mentionsOf(hero[0]) > mentionsOf(hero[1]))) this.known.absorb(hero[0], surface);
    else share(surface, family);
  }

  /** "The Professor" is the one professor of the story; of two captains "the Captain" may be either. */
  private addRole(surface: Surface): void {
    const [bearer] = this.known.family(surface.text);
    const holders = bearer ? [bearer] : this.known.holdersOf(surface.title?.canonical ?? '');
    if (holders.length === 0) this.known.add(surface, null, null);
    else if (holders.length === 1 && holders[0]) this.known.absorb(holders[0], surface);
    else share(surface, holders);
  }
}

function share(surface: Surface, bearers: readonly Person[]): void {
  if (bearers.length <= mostBearers) for (const person of bearers) person.shared.push(surface);
}

/**
 * "Mr. Darcy" names a family, "Mr. Pip" and "Mrs. Joe" do not, unless somebody is called so by surname; nor does "Mr. Dorian"
 * where a full name begins so.
 */
function isSurnameUse({ title, words }: Surface, surnames: ReadonlySet<string>, givens: ReadonlySet<string>): boolean {
  const [word = ''] = words;
  if (title?.before === 'given') return false;
  if (title?.before === 'surname' && !address.has(title.canonical)) return true;
  return surnames.has(word) || (genderOfGivenName(word) === undefined && !givens.has(word));
}

function fits(person: Person, surface: Surface): boolean {
  const gender = surface.title?.gender ?? 'any';
  return gender === 'any' || person.gender === 'unknown' || person.gender === gender;
}

/** "Aunt Agatha" is what her kin call Lady Agatha: a rarer name of the one who bears the given name. */
const kinTitles = new Set(['Aunt', 'Uncle', 'Cousin', 'Grandma', 'Grandpa']);

function isKinship({ title }: Surface): boolean {
  return kinTitles.has(title?.canonical ?? '');
}

function isCalledByKin(person: Person, surface: Surface): boolean {
  return (
    isKinship(surface) &&
    (surface.title?.gender === 'any' || person.gender === surface.title?.gender) &&
    surface.count * 2 <= mentionsOf(person) &&
    !person.surfaces.some(isKinship)
  );
}

/** Who acts under each again and again: "Captain Wentworth" and "Mr. Wentworth" are brothers. */
const busy = 3;

/** Narration that has a man by his rank does not have him as "Mr." too. */
function isRankOfAnother(person: Person, surface: Surface): boolean {
  return (
    person.given === null &&
    surface.acts >= busy &&
    person.surfaces.some(
      ({ title, acts }) => title !== null && acts >= busy && (title.canonical === 'Mr.') !== (surface.title?.canonical === 'Mr.'),
    )
  );
}

function isNoble({ title }: Surface): boolean {
  return nobility.has(title?.canonical ?? '');
}

/** "Mary Anne" goes by both, and is no Molly: a short form stands for a name that is used alone, or with a surname. */
function hasTwoGivenNames({ surfaces, given, surname }: Person): boolean {
  const [first, last] = [genderOfGivenName(given ?? ''), genderOfGivenName(surname ?? '')];
  return first === 'female' && last === 'female' && surfaces.every(({ words, title }) => words.length === 2 && title === null);
}

const marriedTitles = new Set(['Mrs.', 'Madame', 'Signora', 'Frau']);

function inFull({ surfaces }: Person): Surface[] {
  return surfaces.filter(({ words }) => words.length > 1);
}

function timesInFull(person: Person): number {
  return inFull(person).reduce((sum, { count }) => sum + count, 0);
}

function lastInFull(person: Person): number {
  return Math.max(...inFull(person).map(({ last }) => last.order));
}

function isMiss({ title }: Surface): boolean {
  return title?.canonical === 'Miss' || title?.canonical === 'Misses';
}

function isMarried({ surfaces }: Person): boolean {
  return surfaces.some(({ title }) => marriedTitles.has(title?.canonical ?? ''));
}

/** Who bears exactly this name goes before who bears a form of it; of several, one must outweigh all others. */
function theOne(bearers: readonly Person[], word: string, uses: number, marries: (woman: Person) => boolean): Person[] {
  const exact = bearers.filter((person) => givenNamesOf(person).includes(word));
  const pool = exact.length > 0 ? exact : bearers;
  const weighed = pool.map((person) => ({ person, weight: weightOf(person, word) })).sort((a, b) => b.weight - a.weight);
  const [most, next] = weighed;
  if (!most || !next || most.weight >= outweighs * next.weight) return most ? [most.person] : [];
  // Who has this name no less than the others, and by all his names is somebody beside them: "Tom", with Tom Chitling and a Tom White.
  const known = weighed.filter(({ weight }) => weight === most.weight).map(({ person }) => ({ person, all: mentionsOf(person) }));
  const hero = known.find(({ person, all }) => pool.every((other) => other === person || all >= outweighs * mentionsOf(other)));
  if (hero) return [hero.person];
  // A woman who marries has two full names, one of them that of a family with a "Mrs."; the name that she keeps is used far more than both.
  const keeps = pool.every((person) => person.gender === 'female') && pool.some(marries) && uses >= outweighs * (most.weight + next.weight);
  return keeps && most.weight > next.weight ? [most.person] : [...pool];
}

function weightOf(person: Person, word: string): number {
  return person.surfaces
    .filter((surface) => surface.words.some((each) => each === word || sameGivenName(each, word)))
    .reduce((sum, surface) => sum + surface.count, 0);
}
