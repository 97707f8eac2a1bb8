import { describe, expect, it } from '@jest/globals';
import { PatternGates } from './pattern-gates.js';
import { tokensOf } from './tokens.js';

const [ring, anything] = [/\b(?:had|has) the ring\b/gu, /\p{L}+/gu];

describe('which patterns can match in a sentence', () => {
  const gates = new PatternGates([ring, anything]);
  const read = (sentence: string): void => {
    const tokens = tokensOf(sentence, 0, sentence.length, []);
    gates.read(tokens, 0, tokens.length);
  };

  it.each(['He had the ring.', 'Ring the bell.', 'A RING.'])(
    'given a word that the pattern needs, in any case (%s): it can',
    (sentence) => {
      read(sentence);
      expect(gates.admits(ring)).toBe(true);
    },
  );

  it('given a sentence without such a word, after one with it: it cannot, but one that needs none can', () => {
    read('He had the ring.');
    read('He had the house.');
    expect([gates.admits(ring), gates.admits(anything)]).toEqual([false, true]);
  });
});
