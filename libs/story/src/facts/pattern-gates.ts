import { necessaryWords } from './necessary-words.js';
import type { Token } from './tokens.js';

/** Tells which of many patterns can match in a sentence at all, by one look a word for all of them together. */
export class PatternGates {
  private readonly patternsWith = new Map<string, RegExp[]>();
  /** For each pattern that needs a word, the last sentence read that holds one. */
  private readonly lastOpen = new Map<RegExp, number>();
  private sentence = 0;

  constructor(patterns: readonly RegExp[]) {
    for (const pattern of patterns) {
      const words = necessaryWords(pattern);
      if (words === null) continue;
      this.lastOpen.set(pattern, 0);
      for (const word of words) this.note(word, pattern);
    }
  }

  /** Reads the words of a sentence: the tokens from one index to another. */
  read(tokens: readonly Token[], from: number, to: number): void {
    this.sentence += 1;
    for (let index = from; index < to; index += 1)
      this.patternsWith.get(tokens[index]?.word ?? '')?.forEach((pattern) => this.lastOpen.set(pattern, this.sentence));
  }

  /** Whether the pattern can match in the sentence read last. */
  admits(pattern: RegExp): boolean {
    const open = this.lastOpen.get(pattern);
    return open === undefined || open === this.sentence;
  }

  private note(word: string, pattern: RegExp): void {
    for (const written of new Set([word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])) {
      const patterns = this.patternsWith.get(written);
      if (patterns) patterns.push(pattern);
      else this.patternsWith.set(written, [pattern]);
    }
  }
}
