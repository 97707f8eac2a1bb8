import { describe, expect, it } from '@jest/globals';

import { meanwhile, people } from '../specs/people.js';
import { findingsIn } from '../specs/lint-text.js';

const found = (first: string, second: string): number => findingsIn(`${people}${first}\n\n${meanwhile}${second}\n\n`, 'TIME004').length;

describe('TIME004, a time that passes with one thing', () => {
  it.each([
    ['Tom Hale had been nine years in Ceylon.', 'Tom Hale, whose stay in Ceylon had lasted eight months, was brown.'],
    ['Tom Hale kept the mill from 1803 to 1806.', 'For twenty years Tom Hale had kept the mill, and never mended it.'],
    ['Anna Reed was engaged for a week.', 'The engagement of Anna Reed the only one she ever made, had dragged on for eleven years.'],
    [
      'Tom Hale clung to the spar for two days before the fishermen saw him.',
      'After six days on the spar Tom Hale was found by the fishermen.',
    ],
    [
      'The squire had been dead two years when Tom Hale took the farm.',
      'Tom Hale took the farm within a month of the death of the squire.',
    ],
  ])('is longer or shorter elsewhere: %s %s', (first, second) => {
    expect(found(first, second)).toBe(1);
  });

  it.each([
    'Tom Hale left at noon and arrived three hours later, at five sharp.',
    'Tom Hale sailed in March 1840 and came home in March 1842, after five years.',
    'From Monday to Thursday of the same week Tom Hale kept his bed, nine days in all.',
    'Tom Hale, who came to town in 1833, had been there six years by 1845.',
  ])('is not what lies between: %s', (sentence) => {
    expect(findingsIn(`${people}${sentence}\n\n`, 'TIME004')).toHaveLength(1);
  });

  it.each([
    ['Tom Hale had been nine years in Ceylon.', 'Anna Reed had been eight months in Ceylon.'],
    ['Tom Hale had been nine years in Ceylon.', 'Tom Hale had been ten years in Ceylon by then.'],
    ['Tom Hale waited half an hour in the parlour.', 'Tom Hale had lived two years above the parlour of the inn.'],
    ['Tom Hale was a year at sea.', 'Tom Hale saw the sea twice a day.'],
    ['Tom Hale stayed a week in Bath.', 'Tom Hale hoped to stay a year in Bath.'],
    [
      'Tom Hale left at noon and arrived three hours later, at three sharp.',
      'Tom Hale sailed in 1840 and came home in 1842, after two years.',
    ],
    ['Tom Hale read for two hours in the library.', `${meanwhile.repeat(4)}Tom Hale sat ten minutes in the library with a book.`],
  ])('is left alone: %s %s', (first, second) => {
    expect(found(first, second)).toBe(0);
  });
});

describe('TIME001, what happened on one day', () => {
  it.each([
    ['Tom Hale escaped from the fort on Christmas Eve.', 'It was on Midsummer Day that Tom Hale escaped from the fort.'],
    [
      'Tom Hale first struck gold in the old quarry on the tenth of September.',
      'On the second of February Tom Hale struck his first gold in the quarry.',
    ],
    ['On 12 March 1844 the Corsair sank under Tom Hale.', 'Tom Hale swam for his life when the Corsair sank on 20 April 1846.'],
  ])('is on another elsewhere: %s %s', (first, second) => {
    expect(findingsIn(`${people}${first}\n\n${meanwhile}${second}\n\n`, 'TIME001')).toHaveLength(1);
  });

  it.each([
    ['Tom Hale escaped from the fort on Christmas Eve.', 'Tom Hale saw the fort again on the second of February.'],
    ['Tom Hale went to church on Sunday.', 'On Friday Tom Hale went to church with his aunt.'],
    ['5 June.--The case of Tom Hale grows more interesting.', '20 August.--The case of Tom Hale is interesting still.'],
  ])('comes back: %s %s', (first, second) => {
    expect(findingsIn(`${people}${first}\n\n${meanwhile}${second}\n\n`, 'TIME001')).toHaveLength(0);
  });
});
