import { describe, expect, it } from '@jest/globals';
import { PatternGates } from './pattern-gates.js';
import { tokensOf } from './tokens.js';

const [ring, anything] = [0, 1];
const gates = new PatternGates([
  { regex: /\b(?:had|has) the ring\b/gu, words: ['ring', 'bell'] },
  { regex: /\p{L}+/gu, words: ['house'] },
]);
const open = (sentence: string): number[] => {
  const tokens = tokensOf(sentence, 0, sentence.length, []);
  return gates.read(tokens, 0, tokens.length, { names: false, digits: false });
};

describe('which patterns can match in a sentence', () => {
  it.each(['He had the ring.', 'Has the Ring come?', 'HE HAD THE RING.'])(
    'given a word that the pattern needs, in any case (%s): it can',
    (sentence) => {
      expect(open(sentence)).toEqual([ring]);
    },
  );

  it('given a sentence without such a word, after one with it: it cannot', () => {
    open('He had the ring.');
    expect(open('He had the bell.')).toEqual([]);
  });

  it('given a pattern that needs no word: it goes by its list alone, and all stand in order', () => {
    expect(open('The house had the ring, and the house.')).toEqual([ring, anything]);
  });

  it('given forty lists of words: a word of one opens what goes by that list, and nothing else', () => {
    const names = Array.from(
      { length: 40 },
      (_, number) => `topic${'abcdefghij'.charAt(number % 10)}${'klmn'.charAt(Math.floor(number / 10))}`,
    );
    const many = new PatternGates(names.map((name) => ({ regex: /\bthe ring\b/gu, words: [name] })));
    const opened = names.map((name) => {
      const text = `The ring of ${name}.`;
      const tokens = tokensOf(text, 0, text.length, []);
      return many.read(tokens, 0, tokens.length, { names: false, digits: false });
    });
    expect(opened).toEqual(names.map((_, number) => [number]));
  });

  it('given a pattern that needs more than the words that open it: only where all of that stands', () => {
    const both = new PatternGates([{ regex: /\b(?:had|has) the ring of [\ue000-\ue0ff]/gu, words: ['ring'] }]);
    const isOpen = (text: string, names: boolean): boolean => {
      const tokens = tokensOf(text, 0, text.length, []);
      return both.read(tokens, 0, tokens.length, { names, digits: false }).length > 0;
    };
    expect([isOpen('He had the ring of Tom.', true), isOpen('He had the ring of Tom.', false), isOpen('A ring of Tom.', true)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('given a number in digits: what may read one is open without a word of its list, if the other words that it needs stand', () => {
    const ages = new PatternGates([{ regex: /\bturned (?:\d\d|twenty)\b/gu, words: ['twenty'], digits: true }]);
    const isOpen = (text: string): boolean => {
      const tokens = tokensOf(text, 0, text.length, []);
      return ages.read(tokens, 0, tokens.length, { names: false, digits: true }).length > 0;
    };
    expect([isOpen('He turned 20.'), isOpen('He was 20.')]).toEqual([true, false]);
  });
});
