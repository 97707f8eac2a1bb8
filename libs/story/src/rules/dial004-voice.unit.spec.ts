import { describe, expect, it } from '@jest/globals';

import { findingsIn, markedIn } from '../specs/lint-text.js';

const full = '“I do not know it. I am tired,” said Tom.\n\n“No,” said Anna.\n\n'.repeat(12);
const short = '“I don’t know it. I’m tired,” said Tom.\n\n“No,” said Anna.\n\n'.repeat(12);

describe('DIAL004, voice', () => {
  it('finds the one contraction of somebody who never contracts', () => {
    expect(markedIn(`${full}“I don’t know it,” said Tom.`, 'DIAL004')).toEqual(['don’t']);
  });

  it('finds the one full form of somebody who always contracts', () => {
    expect(findingsIn(`${short}“I am cold,” said Tom.`, 'DIAL004')).toHaveLength(1);
  });

  it.each([
    ['another speaker', `${full}“I don’t know it,” said Anna.`],
    ['a speaker who is not named', `${full}“I don’t know it.”`],
    ['narration', `${full}Tom didn’t know it.`],
    ['somebody who does it again', `${full}“I don’t know it,” said Tom. “I can’t,” said Tom.`],
    ['somebody who speaks little', '“I do not know it,” said Tom.\n\n“I don’t know it,” said Tom.'],
    ['a full form for weight', `${short}“I do not know it!” said Tom. “I will not!” said Tom.`],
  ])('leaves alone %s', (_, text) => {
    expect(findingsIn(text, 'DIAL004')).toEqual([]);
  });
});
