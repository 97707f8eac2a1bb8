import { describe, expect, it } from '@jest/globals';

import { meanwhile, people } from '../specs/people.js';
import { findingsIn } from '../specs/lint-text.js';

const found = (code: string, first: string, second: string): number =>
  findingsIn(`${people}${first}\n\n${meanwhile}${second}\n\n`, code).length;

describe('CHAR001, the name of what is somebody’s', () => {
  it.each([
    ["Tom Hale's schooner, the Marianne, lay at the quay.", 'They went aboard Tom Hale’s schooner, the Mariane, at noon.'],
    ['Tom Hale was born at Ollerbrook, his native village.', "Ollerbrock, Tom Hale's native village, had one street."],
    ["Tom Hale's house was called Hollis Grange.", 'Hollins Grange, the house of Tom Hale, had two chimneys.'],
    ["Tom Hale's inn, the Three Ravens, was full.", 'Nobody sat in the Two Ravens, Tom Hale’s inn.'],
    ['Tom Hale fished in the Wythy, the brook behind his orchard.', 'The brook behind the orchard of Tom Hale was known as the Wythe.'],
    ['Tom Hale went down to Wexcombe in the rain.', 'The church of Wexcumbe pleased Tom Hale.'],
  ])('is spelt two ways: %s %s', (first, second) => {
    expect(found('CHAR001', first, second)).toBe(1);
  });

  it.each([
    ["Tom Hale's schooner, the Marianne, lay at the quay.", "Anna Reed's schooner, the Mariane, lay beside it."],
    ["Tom Hale's aunt, Mrs. Harding, was ill.", "Tom Hale's nurse, Mrs. Holding, was well."],
    ['Tom Hale drove down Upper Street to his house.', 'His house in Lower Street was let to Tom Hale.'],
    ['Tom Hale went to Burton in the rain.', 'Tom Hale came back from Barton in the snow.'],
  ])('are two: %s %s', (first, second) => {
    expect(found('CHAR001', first, second)).toBe(0);
  });
});

describe('CHAR004, the name of what is somebody’s', () => {
  it.each([
    ['Tom Hale owned a single ship, the Marigold.', "Cargo went aboard the Swallow, Tom Hale's only ship."],
    ["Tom Hale's one aunt, Mrs. Pike, kept bees.", 'Tom Hale dined with his only aunt, Mrs. Lowther.'],
    ['Ravensmoor, the house of his fathers, was dear to Tom Hale.', "Tom Hale's family house, Kestrel Hall, stood empty."],
  ])('is another elsewhere: %s %s', (first, second) => {
    expect(found('CHAR004', first, second)).toBe(1);
  });

  it.each([
    ["Tom Hale's ship, the Marigold, was old.", "Tom Hale's ship, the Swallow, was new."],
    ["Tom Hale's only ship was the Marigold.", 'Anna said that his only ship was called the Swallow.'],
    ['Tom Hale sold his only ship, the Marigold.', 'He called his new ship, the only one in the port, the Swallow.'],
  ])('need not be one: %s %s', (first, second) => {
    expect(found('CHAR004', first, second)).toBe(0);
  });
});
