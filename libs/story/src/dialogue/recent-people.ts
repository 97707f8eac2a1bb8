/** How many paragraphs back somebody can still be meant by a pronoun. */
const memory = 8;

/** Who was named or spoke last, most recent first. */
export class RecentPeople {
  private people: { id: string; paragraph: number }[] = [];

  note(id: string, paragraph: number): void {
    this.people = [{ id, paragraph }, ...this.people.filter((person) => person.id !== id && paragraph - person.paragraph <= memory)];
  }

  forget(): void {
    this.people = [];
  }

  since(paragraph: number): string[] {
    return this.people.filter((person) => paragraph - person.paragraph <= memory).map((person) => person.id);
  }
}
