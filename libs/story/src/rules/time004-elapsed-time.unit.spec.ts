import { describe, expect, it } from '@jest/globals';

import { findingsIn, markedIn } from '../specs/lint-text.js';

describe('TIME004, elapsed time', () => {
  it.each([
    ['They arrived on Monday. Two days later, on Friday, they left.', 'Friday'],
    ['On Tuesday morning it rained. The next day was Friday.', 'Friday'],
    ['It happened on a Thursday. The next morning, a Monday, he wrote.', 'Monday'],
    ['She left on Monday.\n\nThree days later, on Sunday, she came back.', 'Sunday'],
    ['That was Tuesday evening. Two days later they met again. It was Friday.', 'Friday'],
    ['They agreed on it on Sunday. It was Thursday, the following day, before it was done.', 'Thursday'],
    ['He came on 3 June. A week later, on 20 June, he left.', '20 June'],
    ['That Monday Tom was up early. In the evening of the same day, a Thursday, he left.', 'Thursday'],
    [
      'Tom fell ill on the tenth of January and was up on the fourteenth, after a month in bed.',
      'the tenth of January and was up on the fourteenth, after a month',
    ],
    ['It was June when they left. A week later, in November, they came home.', 'in November'],
  ])('finds days that the span does not lead to: %s', (text, marked) => {
    expect(markedIn(text, 'TIME004')).toEqual([marked]);
  });

  it('points to the day it counted from', () => {
    const text = 'They arrived on Monday. Two days later, on Friday, they left.';
    expect(findingsIn(text, 'TIME004')[0]?.related.map(({ offset, length }) => text.slice(offset, offset + length))).toEqual(['Monday']);
  });

  it.each([
    'They arrived on Monday. Two days later, on Wednesday, they left.',
    'They arrived on Monday. Some days later, on Friday, they left.',
    'They arrived on Monday. On Friday they left.',
    'That Monday Tom was up early. In the evening of the same day they spoke of Thursday.',
    'Tom fell ill on the tenth of January and was up on the fourteenth, after four days in bed.',
    '"I fell ill on the tenth of January and was up on the fourteenth, after a month in bed," said Tom.',
    'She had come on Monday. Two days later, on Friday, she left.',
    'They arrived on Monday. "Two days later, on Friday, he left," said Anna.',
    'They came every Monday. The next day, a Friday, was free.',
    'They met last Monday. The next day, a Friday, was free.',
    'He came on 31 May. A day later, on 1 June, he left.',
    'They sailed on 28 December. Six days later, on 3 January, they saw land.',
    'They arrived on Monday. The next day it rained, and the day after they left. It was Wednesday.',
  ])('leaves alone: %s', (text) => {
    expect(findingsIn(text, 'TIME004')).toEqual([]);
  });
});

const people = 'Tom Hale nodded. Tom Hale sighed, and he sat down. "Well," said Tom Hale.\n\n';
const later = '\n\nThe winter went by, and nobody came.\n\n';
const spansIn = (first: string, second: string): number => findingsIn(`${people}${first}${later}${second}`, 'TIME004').length;

describe('TIME004, how long an event lasted', () => {
  it.each([
    [
      'The siege lasted forty days, and Tom Hale saw the end of it.',
      'Through all the seven months of the siege Tom Hale slept in his clothes.',
    ],
    ['Four years Tom Hale was a prisoner in the fortress.', "Tom Hale's captivity had lasted some eighteen months."],
    ['Tom Hale had been seven years betrothed before he could marry.', "Tom Hale's betrothal had lasted six weeks."],
    [
      'It was in March of 1840 that Tom Hale quitted the farm for good.',
      'In March of 1845, just two years after quitting the farm, Tom Hale passed it.',
    ],
    ['The clock struck nine as Tom Hale sat down to wait.', 'Tom Hale had waited ten minutes when the clock struck midnight.'],
  ])('finds that it lasts another time elsewhere: %s / %s', (first, second) => {
    expect(spansIn(first, second)).toBe(1);
  });

  it.each([
    ['Tom Hale lay ill of a fever for three days.', 'Tom Hale was a month ill of the typhus.'],
    ['The siege lasted forty days, and Tom Hale saw the end of it.', 'The siege lasted six weeks, and Tom Hale had seen it.'],
    ['Four years Tom Hale was a prisoner in the fortress.', 'Two years after his captivity Tom Hale was married.'],
    ['Tom Hale came to the farm in 1840.', 'In 1845, two years after the death of his father, Tom Hale married.'],
    ['The clock struck nine as Tom Hale sat down to wait.', 'Tom Hale had waited three hours when the clock struck midnight.'],
    ['The clock struck nine as Tom Hale sat down to wait.', 'The clock struck midnight, and Tom Hale had been ten minutes in bed.'],
  ])('lets these stand: %s / %s', (first, second) => {
    expect(spansIn(first, second)).toBe(0);
  });
});
