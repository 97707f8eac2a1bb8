import { describe, expect, it } from '@jest/globals';

import { findingsIn } from '../specs/lint-text.js';
import { meanwhile, people } from '../specs/people.js';

const found = (first: string, second: string): number => findingsIn(`${people}${first}\n\n${meanwhile}${second}\n\n`, 'CHAR001').length;

describe('CHAR001, somebody met by the way under two spellings', () => {
  it.each([
    ['Tom Hale bowed to Sir Geoffrey Langton.', 'Anna Reed danced with Sir Jeffrey Langton.'],
    ['The boy was called Toby Prewett.', 'Tom Hale gave a penny to Toby Prewitt.'],
    ['Anna Reed wrote to Miss Margaret Ainsley.', 'Miss Margaret Ansley answered Anna Reed.'],
    ['The gardener was Reuben Hathercote.', 'Anna Reed met Reuben Hathercoat among the beans.'],
    ['Hester Bradley opened the door to Tom Hale.', 'Tom Hale met Esther Bradley on the stairs.'],
  ])('finds: %s / %s', (first, second) => {
    expect(found(first, second)).toBe(1);
  });

  it.each([
    ['Tom Hale met John Martin.', 'Tom Hale met John Mason.'],
    ['Tom Hale met John Martin.', 'Tom Hale met James Martin.'],
    ['Tom Hale met John Knight.', 'Tom Hale met John Knightley.'],
    ['Tom Hale met Mary Webb.', 'Tom Hale met Mark Webb.'],
  ])('leaves alone: %s / %s', (first, second) => {
    expect(found(first, second)).toBe(0);
  });
});
