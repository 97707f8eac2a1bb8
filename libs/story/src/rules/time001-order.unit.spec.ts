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

const people = 'Tom Hale nodded. Tom Hale sighed, and he sat down. "Well," said Tom Hale.\n\n';
const later = '\n\nThe winter went by, and nobody came.\n\n';
const ordersIn = (first: string, second: string): number => findingsIn(`${people}${first}${later}${second}`, 'TIME001').length;

describe('TIME001, which of two events came first', () => {
  it.each([
    [
      'Tom Hale had turned the key in the door before he put out the lamp.',
      'Since Tom Hale had put out the lamp before he turned the key, he felt for the lock.',
    ],
    ['Tom Hale had settled in the town the spring before the cholera.', 'Tom Hale had settled in the town two years after the cholera.'],
    ['After the old squire had died, Tom Hale sold the mill.', 'Tom Hale had sold the mill a year before the squire died.'],
  ])('finds that it is the other way about elsewhere: %s / %s', (first, second) => {
    expect(ordersIn(first, second)).toBe(1);
  });

  it.each([
    ['Tom Hale had put out the lamp before he turned the key.', 'Tom Hale turned the key after he had put out the lamp.'],
    ['After dinner Tom Hale had walked in the garden.', 'Tom Hale had walked in the garden before dinner.'],
    ['After the old squire had died, Tom Hale sold the mill.', '"I had sold the mill a year before the squire died," said Tom Hale.'],
    ['After the old squire had died, Tom Hale sold the mill.', 'Tom Hale had sold the farm a year before the squire died.'],
  ])('lets these stand: %s / %s', (first, second) => {
    expect(ordersIn(first, second)).toBe(0);
  });
});
