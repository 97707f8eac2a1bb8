import { describe, expect, it } from '@jest/globals';

import { findingsIn, markedIn } from '../specs/lint-text.js';

const third = `${'She went to the door. He looked at her. '.repeat(20)}\n\n`;

describe('STYLE001, point of view', () => {
  it('finds an "I" in a chapter told of "he" and "she"', () => {
    expect(markedIn(`${third}She stood still. I went to the window.`, 'STYLE001')).toEqual(['I went to the window']);
  });

  it.each([
    ['speech', '“I went to the window,” said Tom.'],
    ['thought in italics', 'She stood still. *I went to the window,* she thought.'],
    ['a letter', '> I went to the window. Yours, Tom.'],
    ['an aside to the reader', 'I must tell you that she was tired.'],
    ['a tale within the tale', 'I went to the window. I saw the sea. I came back.'],
    ['a song', '> I went to the window,\n> And there I saw the sea.'],
  ])('leaves alone %s', (_, text) => {
    expect(findingsIn(`${third}${text}`, 'STYLE001')).toEqual([]);
  });

  it('leaves alone a story told by an "I", and a chapter that is too short to tell', () => {
    expect(findingsIn(`${'I went to the door. She looked at me. '.repeat(20)}`, 'STYLE001')).toEqual([]);
    expect(findingsIn('She went to the door. I looked at her.', 'STYLE001')).toEqual([]);
  });
});
