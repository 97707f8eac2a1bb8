import { describe, expect, it } from '@jest/globals';

import { bibleOf } from '../specs/lint-text.js';

/** "Marlow House < Kent". */
const placesIn = (text: string): string[] =>
  bibleOf(text).locations.flatMap(({ name, within = [] }) => within.map((each) => `${name} < ${each.name}`));

describe('what contains a place', () => {
  it.each([
    ['a clause', 'Marlow House stood in Kent.', ['Marlow House < Kent']],
    ['an apposition', 'They came to Marlow House, in Kent, before dark.', ['Marlow House < Kent']],
    ['an address', 'They came to Marlow House, Kent.', ['Marlow House < Kent']],
    ['what somebody says', '“Marlow House stands in Kent,” said Anna.', ['Marlow House < Kent']],
    ['a room', 'The fire in the library at Marlow House was out.', ['the library at Marlow House < Marlow House']],
  ])('is read from %s', (_, text, expected) => {
    expect(placesIn(text)).toEqual(expected);
  });

  it.each([
    ['is denied', 'Marlow House was not in Kent.'],
    ['stands beside it in a list of countries', 'They saw France, Italy, and Spain.'],
    ['is where somebody is', 'Anna was in Kent. Anna was in Kent again.'],
  ])('is nothing that %s', (_, text) => {
    expect(placesIn(text)).toEqual([]);
  });
});
