import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { piecesOf } from './pieces.mjs';

describe('A text in pieces', () => {
  it('is cut between paragraphs', () => {
    expect(piecesOf('One.\n\nTwo.\n\nThree.', 14)).toEqual(['One.\n\nTwo.', '\n\nThree.']);
  });

  it('is cut anywhere where a paragraph is longer than a piece', () => {
    expect(piecesOf('abcdef', 4)).toEqual(['abcd', 'ef']);
  });

  it('is whole again when they are put together, and none is longer than it may be', () => {
    const texts = fc.array(fc.constantFrom('a', 'bc', ' ', '\n', '\n\n'), { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 20 }), (text, most) => {
        const pieces = piecesOf(text, most);
        expect(pieces.join('')).toBe(text);
        expect(pieces.every((piece) => piece.length > 0 && piece.length <= most)).toBe(true);
      }),
    );
  });
});
