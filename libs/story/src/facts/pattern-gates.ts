import { anyName, necessaryWords } from './necessary-words.js';
import type { Token } from './tokens.js';
import type { TriggerWords } from './trigger-words.js';

/** A pattern that looks only at sentences with one of the words: the topic of it and of the others with the same list. */
export interface GatedPattern {
  regex: RegExp;
  words: TriggerWords;
  /** Words of which one stands in whatever the pattern finds, where that is not to be read off it or there are rarer ones. */
  needs?: TriggerWords;
}

/** What a word tells: the patterns that it opens, and the lists in which it stands, both by number; whether one of these is a topic. */
interface Told {
  opens: number[];
  lists: number[];
  isTopic: boolean;
}

/** Tells which of many patterns can match in a sentence at all, by one look a word for all of them together. */
export class PatternGates {
  private readonly told = new Map<string, Told>();
  private readonly lists = new Map<string, number>();
  /** For each pattern, the lists of which the sentence must hold a word: its topic, and what is necessary besides the words that open it. */
  private readonly required: readonly (readonly number[])[];
  /** For each list, the last sentence read that holds a word of it. */
  private readonly lastMet: Uint32Array;
  /** For each pattern, the last sentence read that holds a word that opens it. */
  private readonly lastOpen: Uint32Array;
  private sentence = 0;

  constructor(patterns: readonly GatedPattern[]) {
    this.required = patterns.map(({ regex, words, needs }, number) => {
      const necessary = necessaryWords(regex);
      const opening = needs ?? necessary.find((list) => !list.includes(anyName)) ?? words;
      for (const word of new Set(opening)) this.note(word, ({ opens }) => opens.push(number));
      for (const word of words) this.note(word, (told) => (told.isTopic = true));
      return [...new Set([words, ...necessary.filter((list) => list !== opening)].map((list) => this.numberOf(list)))];
    });
    this.lastOpen = new Uint32Array(patterns.length);
    this.lastMet = new Uint32Array(this.lists.size);
  }

  /** Places in the list, in order, of the patterns that can match where the tokens from one index to another stand; `named`: names do, too. */
  read(tokens: readonly Token[], from: number, to: number, named: boolean): number[] {
    const met: Told[] = [];
    let aboutNothing = true;
    this.sentence += 1;
    for (let index = from; index < to; index += 1) {
      const told = this.told.get(tokens[index]?.word ?? '');
      if (told === undefined) continue;
      met.push(told);
      if (told.isTopic) aboutNothing = false;
    }
    // Most sentences are about nothing that is read.
    if (aboutNothing) return [];
    for (const { lists } of met) this.meet(lists);
    if (named) this.meet(this.told.get(anyName)?.lists ?? []);
    const open: number[] = [];
    for (const { opens } of met)
      for (const number of opens) {
        if (this.lastOpen[number] === this.sentence) continue;
        this.lastOpen[number] = this.sentence;
        if (this.required[number]?.every((list) => this.lastMet[list] === this.sentence) === true) open.push(number);
      }
    return open.sort((a, b) => a - b);
  }

  private meet(lists: readonly number[]): void {
    for (const list of lists) this.lastMet[list] = this.sentence;
  }

  /** Lists of the same words are one. */
  private numberOf(list: TriggerWords): number {
    const words = [...new Set(list)];
    const key = words.join(' ');
    const known = this.lists.get(key);
    if (known !== undefined) return known;
    const number = this.lists.size;
    this.lists.set(key, number);
    for (const word of words) this.note(word, ({ lists }) => lists.push(number));
    return number;
  }

  private note(word: string, add: (told: Told) => void): void {
    for (const written of new Set([word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])) {
      const told = this.told.get(written) ?? { opens: [], lists: [], isTopic: false };
      this.told.set(written, told);
      add(told);
    }
  }
}
