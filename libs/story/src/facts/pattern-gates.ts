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

/** What a word opens: patterns that need it, and lists of words in which it stands, both by number. */
interface Opened {
  numbers: number[];
  topics: number[];
}

/** Tells which of many patterns can match in a sentence at all, by one look a word for all of them together. */
export class PatternGates {
  private readonly openedBy = new Map<string, Opened>();
  /** The number of each pattern's list of words. */
  private readonly topics: readonly number[];
  /** For each list, the last sentence read that holds a word of it. */
  private readonly lastMet: Uint32Array;
  /** For each pattern, the last sentence read that holds a word of it. */
  private readonly lastOpen: Uint32Array;
  private sentence = 0;

  constructor(patterns: readonly GatedPattern[]) {
    this.lastOpen = new Uint32Array(patterns.length);
    const lists = [...new Set(patterns.map(({ words }) => words))];
    this.lastMet = new Uint32Array(lists.length);
    this.topics = patterns.map(({ words }) => lists.indexOf(words));
    lists.forEach((words, topic) => new Set(words).forEach((word) => this.note(word, ({ topics }) => topics.push(topic))));
    patterns.forEach(({ regex, words, needs }, number) => {
      for (const word of new Set(needs ?? necessaryWords(regex) ?? words)) this.note(word, ({ numbers }) => numbers.push(number));
    });
  }

  /** Places in the list, in order, of the patterns that can match where the tokens from one index to another stand. */
  read(tokens: readonly Token[], from: number, to: number): number[] {
    const met: Opened[] = [];
    let aboutNothing = true;
    this.sentence += 1;
    for (let index = from; index < to; index += 1) {
      const opened = this.openedBy.get(tokens[index]?.word ?? '');
      if (opened === undefined) continue;
      for (const topic of opened.topics) this.lastMet[topic] = this.sentence;
      aboutNothing &&= opened.topics.length === 0;
      met.push(opened);
    }
    // Most sentences are about nothing that is read.
    if (aboutNothing) return [];
    const open: number[] = [];
    for (const { numbers } of met)
      for (const number of numbers) {
        if (this.lastOpen[number] === this.sentence || this.lastMet[this.topics[number] ?? 0] !== this.sentence) continue;
        this.lastOpen[number] = this.sentence;
        open.push(number);
      }
    return open.sort((a, b) => a - b);
  }

  private note(word: string, add: (opened: Opened) => void): void {
    for (const written of new Set([word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])) {
      const opened = this.openedBy.get(written) ?? { numbers: [], topics: [] };
      this.openedBy.set(written, opened);
      add(opened);
    }
  }
}
