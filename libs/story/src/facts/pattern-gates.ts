import { inAnyCase, Lexicon } from './lexicon.js';
import { anyName, necessaryWords, rarestWords } from './necessary-words.js';
import type { Token } from './tokens.js';
import type { TriggerWords } from './trigger-words.js';

/** A pattern that looks only at sentences with one of the words: the topic of it and of the others with the same list. */
export interface GatedPattern {
  regex: RegExp;
  words: TriggerWords;
  /** Words of which one stands in whatever the pattern finds, where that is not to be read off it or there are rarer ones. */
  needs?: TriggerWords;
  /** Instead of one of the words a number in digits may stand. */
  digits?: boolean;
}

/** What stands in a sentence besides words. */
export interface BesidesWords {
  names: boolean;
  digits: boolean;
}

/** A word in all its forms. `held`: the last sentence read that holds it. */
interface Word {
  held: number;
  opens: Gate[];
  topics: WordList[];
}

/** Words of which a sentence must hold one. `met`, `missed`: the last sentences read of which that is known to be so, and not to be so. */
interface WordList {
  words: Word[];
  met: number;
  missed: number;
}

/** What stands before a pattern, besides the words that open it. `asked`: the last sentence read that holds one of these. */
interface Gate {
  number: number;
  topic: WordList;
  conditions: readonly WordList[];
  /** What is read off the pattern, words that open it among them. */
  necessary: readonly WordList[];
  asked: number;
}

/** Tells which of many patterns can match in a sentence at all, by one look a word for all of them together. */
export class PatternGates {
  private readonly words = new Map<string, Word>();
  private readonly lists = new Map<string, WordList>();
  private readonly lexicon: Lexicon<Word>;
  private readonly name: Word;
  private readonly ofDigits: Gate[] = [];
  private sentence = 0;

  constructor(patterns: readonly GatedPattern[]) {
    this.name = this.wordOf(anyName);
    patterns.forEach(({ regex, words, needs, digits = false }, number) => {
      const necessary = necessaryWords(regex);
      const opening = needs ?? rarestWords(necessary) ?? words;
      const conditions = necessary.filter((list) => list !== opening).map((list) => this.listOf(list));
      const gate = { number, topic: this.listOf(words), conditions, necessary: necessary.map((list) => this.listOf(list)), asked: 0 };
      if (digits) this.ofDigits.push(gate);
      for (const word of new Set(opening)) this.wordOf(word).opens.push(gate);
    });
    for (const topic of new Set(patterns.map(({ words }) => this.listOf(words)))) for (const word of topic.words) word.topics.push(topic);
    this.lexicon = new Lexicon([...this.words].flatMap(([word, all]) => inAnyCase(word).map((form) => [form, all] as const)));
  }

  /** Places in the list, in order, of the patterns that can match where the tokens from one index to another stand. */
  read(tokens: readonly Token[], from: number, to: number, { names, digits }: BesidesWords): number[] {
    this.sentence += 1;
    const { lexicon, sentence } = this;
    const opening: Word[] = [];
    let aboutNothing = true;
    for (let index = from; index < to; index += 1) {
      const word = lexicon.of(tokens[index] as Token);
      if (word === undefined) continue;
      word.held = sentence;
      if (word.opens.length > 0) opening.push(word);
      for (const topic of word.topics) {
        topic.met = sentence;
        aboutNothing = false;
      }
    }
    // Most sentences are about nothing that is read.
    if (aboutNothing && !digits) return [];
    if (names) this.name.held = sentence;
    const open: number[] = [];
    for (const { opens } of opening)
      for (const gate of opens) {
        if (gate.asked === sentence) continue;
        gate.asked = sentence;
        if (gate.topic.met === sentence && gate.conditions.every((list) => this.holds(list))) open.push(gate.number);
      }
    if (digits)
      for (const { number, necessary } of this.ofDigits)
        if (!open.includes(number) && necessary.every((list) => this.holds(list))) open.push(number);
    return open.sort((a, b) => a - b);
  }

  /** Whether the sentence holds a word of the list: looked up once a sentence, and only where somebody asks. */
  private holds(list: WordList): boolean {
    if (list.met === this.sentence) return true;
    if (list.missed === this.sentence) return false;
    const held = list.words.some((word) => word.held === this.sentence);
    if (held) list.met = this.sentence;
    else list.missed = this.sentence;
    return held;
  }

  /** Lists of the same words are one. */
  private listOf(words: TriggerWords): WordList {
    const key = words.join(' ');
    const list = this.lists.get(key) ?? { words: [...new Set(words)].map((word) => this.wordOf(word)), met: 0, missed: 0 };
    this.lists.set(key, list);
    return list;
  }

  private wordOf(word: string): Word {
    const known = this.words.get(word) ?? { held: 0, opens: [], topics: [] };
    this.words.set(word, known);
    return known;
  }
}
