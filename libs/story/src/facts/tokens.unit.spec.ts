import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tokensOf } from './tokens.js';

/** Letters of one and of two halves, combining marks, and the marks that join words or do not. */
const writing = fc.string({
  unit: fc.constantFrom('a', 's', 'B', 'É', 'é', 'e\u0301', '𐐀', '𝒜', 'Δ', '中', "'", '’', '-', '.', ' ', '3', '😀', '\u0301'),
  maxLength: 40,
});

describe('the words of a stretch of text', () => {
  it('are letters and their marks, joined by single apostrophes, without the ending of a possessive', () => {
    fc.assert(
      fc.property(writing, (text) => {
        const words = tokensOf(text, 0, text.length, []).map(({ at, word, possessive }) => ({ at, word, possessive }));
        const expected = Array.from(text.matchAll(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu), ({ 0: word, index: at }) => {
          const possessive = word.length > 2 && /['’]s$/.test(word);
          return { at, word: possessive ? word.slice(0, -2) : word, possessive };
        });
        expect(words).toEqual(expected);
      }),
    );
  });

  it('that begin before the end of the stretch are read to their own end', () => {
    expect(tokensOf('so long', 0, 5, []).map(({ word }) => word)).toEqual(['so', 'long']);
  });

  it('know their sentence by where the sentences begin', () => {
    expect(tokensOf('He ran. She ran.', 0, 16, [8]).map(({ sentence }) => sentence)).toEqual([0, 0, 1, 1]);
  });
});
