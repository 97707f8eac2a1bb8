import type { Person } from './person.js';

/** Who is Mr. and who is Mrs. of a surname, and which surname everybody has. Ids of characters. */
export class Households {
  private readonly surnames = new Map<string, string>();
  private readonly heads = new Map<string, { husband: string | null; wife: string | null }>();

  add(id: string, person: Person): void {
    if (person.surname === null) return;
    this.surnames.set(id, person.surname);
    const house = this.heads.get(person.surname) ?? { husband: null, wife: null };
    this.heads.set(person.surname, house);
    const titles = person.surfaces.filter((surface) => surface.words.length === 1).map((surface) => surface.title?.canonical);
    if (titles.includes('Mr.')) house.husband = id;
    if (titles.includes('Mrs.')) house.wife = id;
  }

  /** Whether both have one surname. */
  areOneFamily(a: string, b: string): boolean {
    const surname = this.surnames.get(a);
    return a !== b && surname !== undefined && surname === this.surnames.get(b);
  }

  /** "his wife", "her father": the one of that name, unless it is the person himself. */
  relativeOf(id: string, relation: 'husband' | 'wife'): string | null {
    const surname = this.surnames.get(id);
    const found = surname === undefined ? null : (this.heads.get(surname)?.[relation] ?? null);
    return found === id ? null : found;
  }
}
