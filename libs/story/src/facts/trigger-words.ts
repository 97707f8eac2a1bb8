import { asWritten, Lexicon } from './lexicon.js';
import type { Token } from './tokens.js';

/** Words, in lower case, without which a reader of sentences finds nothing. */
export type TriggerWords = readonly string[];

export const listedWords = (text: string): string[] => text.trim().split(/\s+/);

/**
 * Tells for each sentence which of many readers may find something in it: one look a word for all of them together,
 * where a pattern for each would read the text again and again. A reader's bit is its index.
 */
export class TriggerIndex {
  private readonly bits: Lexicon<number>;

  constructor(readers: readonly TriggerWords[]) {
    const bits = new Map<string, number>();
    readers.forEach((words, index) => {
      for (const form of words.flatMap(asWritten)) bits.set(form, (bits.get(form) ?? 0) | (1 << index));
    });
    this.bits = new Lexicon(bits);
  }

  /** One number a sentence, counted as the tokens count. */
  read(tokens: readonly Token[]): number[] {
    const found: number[] = [];
    for (const token of tokens) {
      const bit = this.bits.of(token);
      if (bit !== undefined) found[token.sentence] = (found[token.sentence] ?? 0) | bit;
    }
    return found;
  }
}
