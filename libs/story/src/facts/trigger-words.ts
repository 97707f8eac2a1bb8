import type { Token } from './tokens.js';

/** Words, in lower case, without which a reader of sentences finds nothing. */
export type TriggerWords = readonly string[];

export const listedWords = (text: string): string[] => text.trim().split(/\s+/);

/**
 * Tells for each sentence which of many readers may find something in it: one look a word for all of them together,
 * where a pattern for each would read the text again and again. A reader's bit is its index.
 */
export class TriggerIndex {
  private readonly bits = new Map<string, number>();

  constructor(readers: readonly TriggerWords[]) {
    readers.forEach((words, index) => {
      for (const word of words) {
        this.note(word, 1 << index);
        this.note(word.charAt(0).toUpperCase() + word.slice(1), 1 << index);
      }
    });
  }

  /** One number a sentence, counted as the tokens count. */
  read(tokens: readonly Token[]): number[] {
    const found: number[] = [];
    for (const { word, sentence } of tokens) {
      const bit = this.bits.get(word);
      if (bit !== undefined) found[sentence] = (found[sentence] ?? 0) | bit;
    }
    return found;
  }

  private note(word: string, bit: number): void {
    this.bits.set(word, (this.bits.get(word) ?? 0) | bit);
  }
}
