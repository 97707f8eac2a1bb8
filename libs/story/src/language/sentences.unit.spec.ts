import { describe, expect, it } from '@jest/globals';

import { sentenceEnds } from './sentences.js';

const split = (text: string): string[] => {
  const cuts = [0, ...sentenceEnds(text), text.length];
  return cuts.slice(1).map((end, index) => text.slice(cuts[index], end).trim());
};

describe('sentences', () => {
  it.each([
    ['She came. He left.', 2],
    ['I said no. He left at sun. By then it was late.', 3],
    ['Mr. Darcy met Dr. J. P. Watson at St. James’s.', 1],
    ['It was No. 5, on Fri. 3 Sept. 1893.', 1],
    ['“Who?” said he. “You!” She wept.', 3],
    ['Well... perhaps. (He did not.) She did.', 3],
    ['It was I. He knew.', 2],
  ])('%s has %i', (text, count) => {
    expect(split(text)).toHaveLength(count);
  });

  it('are the same in both halves of a text that is cut at one', () => {
    const text = 'Mr. Darcy came. “Who?” asked Ann. It was No. 5. He left… She (poor soul.) wept.';
    for (const end of sentenceEnds(text)) expect([...split(text.slice(0, end)), ...split(text.slice(end))]).toEqual(split(text));
  });
});
