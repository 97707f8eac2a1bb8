import { describe, expect, it } from '@jest/globals';

import { meanwhile, people } from '../specs/people.js';
import { findingsIn } from '../specs/lint-text.js';

const found = (first: string, second: string, between = meanwhile): number =>
  findingsIn(`${people}${first}\n\n${between}${second}\n\n`, 'WORLD001').length;

describe('WORLD001, somebody in two places', () => {
  it.each([
    ['Tom Hale was in gaol the day the mill was robbed.', 'The day the mill was robbed, Tom Hale was out fishing on the lake.'],
    ['On 4 May 1830 Tom Hale landed in Boston.', 'Tom Hale ran across the roofs of Naples on 4 May 1830.'],
    [
      'While the church burned, Tom Hale lay on the deck, far out at sea.',
      'Tom Hale was in the town square on the night the church burned.',
    ],
    ['On the day of the coronation Tom Hale was at sea.', 'Tom Hale was in London on the day of the coronation.'],
  ])('on one occasion: %s %s', (first, second) => {
    expect(found(first, second)).toBe(1);
  });

  it.each([
    ['All that evening Tom Hale sat by the fire.', 'Tom Hale stayed out in the stables that whole evening.'],
    ['At noon Tom Hale stood on the bridge.', 'At noon that day Tom Hale was in the library with a book.'],
    ['When the clock struck nine, Tom Hale was in the cellar.', 'Nine was striking as Tom Hale climbed up to the bed in the attic.'],
  ])('in one scene: %s %s', (first, second) => {
    expect(found(first, second)).toBe(1);
    expect(found(first, second, meanwhile.repeat(5))).toBe(0);
  });

  it.each([
    ['Tom Hale was in the garden that evening.', 'That evening Tom Hale sat by the fire.'],
    ['At noon Tom Hale was in the kitchen.', 'At noon that day Tom Hale was at home.'],
    ['Tom Hale was at home the day the mill was robbed.', 'Tom Hale was at sea the day the church was burnt.'],
    ['Anna Reed was in Boston on 4 May 1830.', 'Tom Hale was in Naples on 4 May 1830.'],
    ['On 4 May 1830 Tom Hale was in London.', 'Tom Hale was in England on 4 May 1830.'],
  ])('may be both: %s %s', (first, second) => {
    expect(found(first, second)).toBe(0);
  });
});
