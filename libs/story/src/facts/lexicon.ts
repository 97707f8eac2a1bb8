/**
 * Words that some reader asks for, each in the forms in which it may be written. Every form has a number, so that a token is looked
 * up once, however many readers ask of it.
 */
const numbers = new Map<string, number>();

/** The number of a word for which no reader asks. */
const unlisted = 0;

export function numberOf(form: string): number {
  return numbers.get(form) ?? unlisted;
}

/** What one reader knows of words, by the forms in which it wants them written. Made before the tokens that are asked for. */
export class Lexicon<Entry> {
  private readonly entries: (Entry | undefined)[] = [];

  constructor(entries: Iterable<readonly [form: string, entry: Entry]>) {
    for (const [form, entry] of entries) {
      const number = numbers.get(form) ?? numbers.size + 1;
      numbers.set(form, number);
      while (this.entries.length <= number) this.entries.push(undefined);
      this.entries[number] = entry;
    }
  }

  of({ listed }: { listed: number }): Entry | undefined {
    return this.entries[listed];
  }
}

/** A word in small letters, and with a capital at its head. */
export function asWritten(word: string): string[] {
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  return capital === word ? [word] : [word, capital];
}

/** The same, and in capitals throughout. */
export function inAnyCase(word: string): string[] {
  return [...new Set([...asWritten(word), word.toUpperCase()])];
}
