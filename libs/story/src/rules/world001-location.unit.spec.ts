import { describe, expect, it } from '@jest/globals';

import { findingsIn } from '../specs/lint-text.js';
import { meanwhile } from '../specs/people.js';

const sites = (first: string, then: string): unknown[] => findingsIn(`${first}\n\n${meanwhile}${then}`, 'WORLD001');

describe('WORLD001, location', () => {
  it.each([
    ['Marlow House stood on a hill in Kent.', 'Marlow House stood on a hill in Cornwall.'],
    ['The Red Lion was an inn in Bristol.', 'They reached the Red Lion, an old inn in Liverpool.'],
    ['Ashby Hall was three miles from Oxford.', 'From Ashby Hall to Oxford it was twenty miles.'],
    ['Ashby Hall had two storeys.', 'Ashby Hall was a four-storey house.'],
    ['Ashby Hall lay ten miles north of York.', 'Ashby Hall lay ten miles south of York.'],
    ['Marlow was a little town on the coast.', 'Marlow lay a hundred miles from the sea.'],
    ['Marlow House was built of red brick.', 'The grey stone walls of Marlow House were wet.'],
    ['Marlow House stood to the north of the village.', 'Marlow House, to the south of the village, was shut up.'],
    ['They spoke of Marlow House, a lonely place in Yorkshire.', 'Marlow House, in Kent, was empty.'],
  ])('finds: %s ... %s', (first, then) => {
    expect(sites(first, then)).toHaveLength(1);
  });

  it.each([
    ['Marlow House stood in Kent.', 'Marlow House stood in England.'],
    ['Marlow House stood in Canterbury.', 'Marlow House stood in Kent.'],
    ['Marlow House stood in Kent.', '"Marlow House stood in Cornwall," said Anna.'],
    ['Marlow House stood in Kent.', 'They thought that Marlow House stood in Cornwall.'],
    ['Ashby Hall was ten miles from Oxford.', 'Ashby Hall was twelve miles from Oxford.'],
    ['Ashby Hall was ten miles from Oxford.', 'Ashby Hall was thirty miles from London.'],
    ['Marlow House was built of granite.', 'The stone walls of Marlow House were wet.'],
    ['Tom was in London.', 'Tom was in Paris.'],
  ])('leaves alone: %s ... %s', (first, then) => {
    expect(sites(first, then)).toEqual([]);
  });
});
