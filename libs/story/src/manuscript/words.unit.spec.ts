import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countWords } from './words.js';

const writing = fc.string({
  unit: fc.constantFrom('a', 'B', 'é', '𐐀', '𝟙', '7', "'", '’', '.', ',', '-', ' ', '😀', '\u0301'),
  maxLength: 40,
});

describe('the number of words', () => {
  it('counts letters and digits, joined by single apostrophes, points and commas', () => {
    fc.assert(
      fc.property(writing, (text) => {
        expect(countWords(text)).toBe([...text.matchAll(/[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu)].length);
      }),
    );
  });

  it('is what a writer would count', () => {
    expect(countWords('Don’t pay 1,000 dollars for a sea-chest -- ever.')).toBe(9);
  });
});
