import { describe, expect, it } from '@jest/globals';

import { findingsIn } from '../specs/lint-text.js';

const people =
  'Anna Reed smiled. Anna Reed laughed, and she sat down. "Come in," said Anna Reed.\n\nTom Hale nodded. Tom Hale sighed, and he sat down. "Well," said Tom Hale.\n\n';
const later = '\n\nThe winter went by, and nobody came.\n\n';
const contradictionsIn = (first: string, second: string): number => findingsIn(`${people}${first}${later}${second}`, 'CHAR004').length;

describe('CHAR004, of births and childhoods', () => {
  it.each([
    'It was in a back room in Lisbon that Anna Reed drew her first breath.',
    "Anna Reed entered the world above a chandler's shop in Hull.",
    'The town that had given birth to Anna Reed was Truro.',
    'Anna Reed still spoke of Oporto, her birthplace, as of a lost garden.',
    'Every stone of Ripon, where she had first opened her eyes, was dear to Anna Reed.',
    "Anna Reed's mother had borne her in a barn near Ripon.",
    'A nurse at Hull had brought Anna Reed into the world.',
    'Genoa-born Anna Reed cut the bread.',
    'No child born in Spain, as Anna Reed was, could like the soup.',
    'Anna Reed, born at sea, knew no parish.',
  ])('finds another place of birth, whichever way it is told: %s', (said) => {
    expect(contradictionsIn('Anna Reed was born in Shrewsbury.', said)).toBe(1);
  });

  it.each([
    ['Tom Hale had grown up on a croft, far from any neighbour.', 'As a boy Tom Hale had known nothing but the slums of Paris.'],
    [
      'Until he was eighteen Tom Hale had never left the hamlet of Upper Coldwell.',
      'The whole of Tom Hale’s boyhood was passed in Bristol.',
    ],
    ['Bred among the mountains, Tom Hale feared no height.', 'Tom Hale had been reared on a plain without a hill.'],
    ['Tom Hale had gone to school in Derby, and nowhere else.', 'All Tom Hale’s schooldays had been spent in Perth.'],
  ])('finds two childhoods: %s', (first, second) => {
    expect(contradictionsIn(first, second)).toBe(1);
  });

  it.each([
    ['Tom Hale was born in Shrewsbury.', "Tom Hale's wife was born in Paris."],
    ['Tom Hale was born in Shrewsbury.', 'Born poor, Tom Hale went to Paris at twenty.'],
    ['Tom Hale was born in Shrewsbury.', 'Tom Hale thought of the woman born in Madrid.'],
    ['Tom Hale was born in Shrewsbury.', 'Tom Hale was brought up in Norwich.'],
    ['Tom Hale was born in Shrewsbury.', 'Tom Hale, a Shropshire man by birth, took the other road.'],
    ['Tom Hale grew up in London.', 'Tom Hale loved the village, and Tom Hale’s son grew up there.'],
  ])('is silent about what fits, or is told of others: %s', (first, second) => {
    expect(contradictionsIn(first, second)).toBe(0);
  });
});
