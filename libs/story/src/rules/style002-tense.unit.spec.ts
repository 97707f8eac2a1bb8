import { describe, expect, it } from '@jest/globals';

import { findingsIn, markedIn } from '../specs/lint-text.js';

const past = `${'She went to the door. He looked at her. '.repeat(20)}\n\n`;
const present = `${'She goes to the door. He looks at her. '.repeat(20)}\n\n`;

describe('STYLE002, tense', () => {
  it('finds where the past tense is left', () => {
    expect(markedIn(`${past}She goes to the window. He looks at her. He knows it.`, 'STYLE002')).toEqual(['She goes to the window.']);
  });

  it('finds where the present tense is left', () => {
    expect(findingsIn(`${present}She went to the window. He looked at her. He knew it.`, 'STYLE002')).toHaveLength(1);
  });

  it.each([
    ['speech', '“She goes to the window. He looks at her. He knows it,” said Tom.'],
    ['a general truth', 'The sea is deep. The world is wide. Men are what they are.'],
    ['an aside', 'I know her well. You see how she is.'],
    ['one sentence', 'She goes to the window.'],
    ['a letter', '> She goes to the window. He looks at her. He knows it.'],
    ['a thought in italics', '*She goes to the window. He looks at her. He knows it.*'],
  ])('leaves alone %s', (_, text) => {
    expect(findingsIn(`${past}${text}`, 'STYLE002')).toEqual([]);
  });

  it('leaves alone a chapter that uses both', () => {
    expect(findingsIn('She goes to the door. He looks at her. She went to the door. He looked at her. '.repeat(10), 'STYLE002')).toEqual(
      [],
    );
  });
});
