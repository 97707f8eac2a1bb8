import { describe, expect, it } from '@jest/globals';

import { findingsIn } from '../specs/lint-text.js';

const people = 'Tom Hale nodded. Tom Hale sighed, and he sat down. "Well," said Tom Hale.\n\n';
const later = '\n\nThe winter went by, and nobody came.\n\n';
const contradictionsIn = (first: string, second: string): number => findingsIn(`${people}${first}${later}${second}`, 'CHAR004').length;

describe('CHAR004, things that are gone for good', () => {
  it.each([
    ['The letter from Lisbon was burnt to ashes.', 'Tom Hale drew from his pocket-book the letter from Lisbon.'],
    ['The great oak at the gate fell to the axe.', 'Tom Hale sat under the oak at the gate.'],
    ['The stone bridge at Wexborough was swept away by the flood.', 'Tom Hale crossed the bridge at Wexborough.'],
    ['The Chinese vase was dashed into a hundred pieces.', 'Tom Hale filled the Chinese vase with lilac.'],
    ['Tom Hale flung the silver locket far out over the side of the ship.', "Tom Hale's hand went to the silver locket."],
    ['Not a stone was left of the barn at Thornley.', 'The barn at Thornley stood as it had always stood.'],
    ["Tom Hale had sold his grandfather's watch.", "Tom Hale drew out his grandfather's watch."],
    ['The Curlew, which was the only boat in the place, had been burnt to the water’s edge.', 'Tom Hale rowed the Curlew round the point.'],
    ['Ravensmere Hall was burnt to the ground.', 'Tom Hale slept at Ravensmere Hall.'],
  ])('finds them again: %s / %s', (first, second) => {
    expect(contradictionsIn(first, second)).toBe(1);
  });

  it.each([
    ['Tom Hale burnt the letter from Lisbon.', 'Tom Hale read the letter from Madeira.'],
    ['The mill at Thornley burned down.', 'The new mill at Thornley stood by the river.'],
    ['The mill at Thornley burned down.', 'Tom Hale rebuilt the mill. The mill at Thornley stood by the river.'],
    ['The mill at Thornley burned down.', 'Tom Hale stood where the mill at Thornley had been.'],
    ['The mill at Thornley burned down.', 'Tom Hale sat among the ruins of the mill at Thornley.'],
    ['Tom Hale threw the silver locket on the bed.', 'Tom Hale took the silver locket.'],
    ['Tom Hale nearly burnt the letter from Lisbon.', 'Tom Hale read the letter from Lisbon.'],
    ['"The mill at Thornley burned down," said Tom Hale.', 'The mill at Thornley stood by the river.'],
    ['The brass lamp burned low.', 'Tom Hale lit the brass lamp.'],
    ['Tom Hale burnt the letter.', 'Tom Hale opened the letter.'],
  ])('knows that they may be there: %s / %s', (first, second) => {
    expect(contradictionsIn(first, second)).toBe(0);
  });
});
