import { necessaryWords } from './necessary-words.js';
import type { Token } from './tokens.js';
import type { TriggerWords } from './trigger-words.js';

/** A pattern that looks only at sentences with one of the words: the topic of it and of the others with the same list. */
export interface GatedPattern {
  regex: RegExp;
  words: TriggerWords;
  /** Words of which one stands in whatever the pattern finds, where that is not to be read off it or there are rarer ones. */
  needs?: TriggerWords;
}

/** What a word opens: patterns that need it, by number, and lists of words in which it stands, by bit. */
interface Opened {
  numbers: number[];
  topics: number;
}

/** Tells which of many patterns can match in a sentence at all, by one look a word for all of them together. */
export class PatternGates {
  private readonly openedBy = new Map<string, Opened>();
  /** The bit of each pattern's list of words. */
  private readonly topics: readonly number[];
  /** For each pattern, the last sentence read that holds a word of it. */
  private readonly lastOpen: Uint32Array;
  private sentence = 0;

  constructor(patterns: readonly GatedPattern[]) {
    this.lastOpen = new Uint32Array(patterns.length);
    const lists = [...new Set(patterns.map(({ words }) => words))];
    this.topics = patterns.map(({ words }) => 1 << lists.indexOf(words));
    lists.forEach((words, bit) => words.forEach((word) => this.note(word, (opened) => (opened.topics |= 1 << bit))));
    patterns.forEach(({ regex, words, needs }, number) => {
      for (const word of new Set(needs ?? necessaryWords(regex) ?? words)) this.note(word, ({ numbers }) => numbers.push(number));
    });
  }

  /** Places in the list, in order, of the patterns that can match where the tokens from one index to another stand. */
  read(tokens: readonly Token[], from: number, to: number): number[] {
    const met: Opened[] = [];
    let topics = 0;
    for (let index = from; index < to; index += 1) {
      const opened = this.openedBy.get(tokens[index]?.word ?? '');
      if (opened === undefined) continue;
      topics |= opened.topics;
      met.push(opened);
    }
    // Most sentences are about nothing that is read.
    if (topics === 0) return [];
    this.sentence += 1;
    const open: number[] = [];
    for (const { numbers } of met)
      for (const number of numbers) {
        if (this.lastOpen[number] === this.sentence || (topics & (this.topics[number] ?? 0)) === 0) continue;
        this.lastOpen[number] = this.sentence;
        open.push(number);
      }
    return open.sort((a, b) => a - b);
  }

  private note(word: string, add: (opened: Opened) => void): void {
    for (const written of new Set([word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])) {
      const opened = this.openedBy.get(written) ?? { numbers: [], topics: 0 };
      this.openedBy.set(written, opened);
      add(opened);
    }
  }
}
