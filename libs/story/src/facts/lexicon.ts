import { FormNumbers } from './form-numbers.js';

/**
 * Words that some reader asks for, each in the forms in which it may be written. Every form has a number, so that a token is looked
 * up once, however many readers ask of it.
 */
const numbers = new FormNumbers();

/** The number of a form; 0 of one for which no reader asks. */
export function numberOf(form: string): number {
  return numbers.of(form);
}

/** What one reader knows of words, by the forms in which it wants them written. Made before the tokens that are asked for. */
export class Lexicon<Entry> {
  private readonly entries: (Entry | undefined)[] = [];

  constructor(entries: Iterable<readonly [form: string, entry: Entry]>) {
    for (const [form, entry] of entries) {
      const number = numbers.add(form);
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
