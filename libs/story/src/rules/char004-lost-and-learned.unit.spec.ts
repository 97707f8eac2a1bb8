import { describe, expect, it } from '@jest/globals';

import { findingsIn } from '../specs/lint-text.js';

const people =
  'Anna Reed smiled. Anna Reed laughed, and she sat down. "Come in," said Anna Reed.\n\nTom Hale nodded. Tom Hale sighed, and he sat down. "Well," said Tom Hale.\n\n';
const later = '\n\nThe winter went by, and nobody came.\n\n';
const found = (first: string, second: string): number => findingsIn(`${people}${first}${later}${second}`, 'CHAR004').length;

/** What is gone, never learned or never done may be told with anything as the subject, where the sentence speaks of one person. */
describe('CHAR004, what somebody has lost, never learned or never does', () => {
  it.each([
    ['The measles had taken Anna Reed’s sight at four.', 'Anna Reed studied the map and found the village.'],
    ['The power of speech had deserted Tom Hale at nine.', 'Tom Hale argued with the miller about the price.'],
    ['The blind woman in the corner was Anna Reed.', 'The gleam of the silver caught Anna Reed’s eye.'],
    ['Tom Hale’s ears had been shut to the world since boyhood.', 'The bark of a fox woke Tom Hale.'],
    ['Anna Reed had no sense of taste.', 'Anna Reed tasted the salt in the soup at once.'],
    ['Sums were a closed book to Anna Reed.', 'Anna Reed cast up the columns in her head.'],
    ['Anna Reed had no languages but her own.', 'Anna Reed answered the porter in Italian.'],
    ['Coffee made Tom Hale ill, and he never touched it.', 'Tom Hale drained his usual coffee.'],
    ['Tom Hale was a strict teetotaller.', 'Tom Hale called for another brandy.'],
    ['Nature had made Anna Reed left-handed.', 'Anna Reed’s clumsy left hand dropped the plate.'],
    ['The bed was too short for Tom Hale.', 'Tom Hale climbed on a stool to reach the latch.'],
    ['Anna Reed’s eighteen stone bent the plank.', 'Anna Reed, thin as a lath, slipped through the gap.'],
    ['There was not a mark upon Anna Reed’s face.', 'Smallpox had pitted Anna Reed’s cheeks.'],
    ['Tom Hale’s hair had gone white at thirty.', 'There was not one white hair on Tom Hale’s head.'],
    ['Tom Hale had never grown a beard.', 'Tom Hale stroked his beard.'],
  ])('finds: %s / %s', (first, second) => {
    expect(found(first, second)).toBe(1);
  });

  it.each([
    ['Tom Hale was blind to his own faults.', 'Tom Hale studied the map.'],
    ['Anna Reed finished her speech and went out.', 'Anna Reed told the servant of it.'],
    ['As a child Tom Hale could not swim.', 'Tom Hale swam across the river.'],
    ['Anna Reed never drank spirits.', 'Anna Reed drained a cup of water as the others drank their rum.'],
    ['Tom Hale was right-handed.', 'With his right arm in a sling, Tom Hale signed with the left.'],
    ['In the fog Anna Reed was as blind as a mole.', 'Anna Reed had excellent eyesight.'],
    ['Tom Hale had a scar on his left cheek.', 'Tom Hale laid open the pirate’s right cheek and left a scar.'],
  ])('finds nothing in: %s / %s', (first, second) => {
    expect(found(first, second)).toBe(0);
  });
});
