import { describe, expect, it } from '@jest/globals';

import { findingsIn, markedIn } from '../specs/lint-text.js';

const scene = 'On 3 May 1893 she came to the house.\n\nThe rooms were cold.\n\n';

describe('TIME001, order', () => {
  it('finds a scene that opens before the one before it, and points there', () => {
    const text = `${scene}On 12 April 1893 she left the house.`;
    expect(markedIn(text, 'TIME001')).toEqual(['12 April 1893']);
    expect(findingsIn(text, 'TIME001')[0]?.related.map(({ offset, length }) => text.slice(offset, offset + length))).toEqual([
      '3 May 1893',
    ]);
  });

  it.each([
    ['a look back', 'On 12 April 1893 she had left the house.'],
    ['a memory', 'On 12 April 1893, she remembered, it was snowing.'],
    ['a dream', 'On 12 April 1893, in her dream, she left the house.'],
    ['what somebody says', '“On 12 April 1893 I left the house,” said Anna.'],
    ['a date in the middle of a paragraph', 'She took the paper from the table and read that on 12 April 1893 it was sold.'],
    ['the head of a letter', '12 April 1893.\n\nDear Tom, I am well.'],
    ['a date without a year', 'On 12 April she left the house.'],
    ['a quoted document', '> On 12 April 1893 the house was sold.'],
    ['the same day', 'On 3 May 1893 she left the house.'],
  ])('leaves alone %s', (_, text) => {
    expect(findingsIn(`${scene}${text}`, 'TIME001')).toEqual([]);
  });

  it('leaves alone a story of several strands, which goes back again and again', () => {
    const strands = [1890, 1880, 1891, 1881, 1892, 1882].map((year) => `On 3 May ${year} she came to the house.`).join('\n\n');
    expect(findingsIn(strands, 'TIME001')).toEqual([]);
  });
});
