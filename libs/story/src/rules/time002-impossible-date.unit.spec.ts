import { describe, expect, it } from '@jest/globals';

import { findingsIn, markedIn } from '../specs/lint-text.js';

const at = (text: string): string[] => markedIn(text, 'TIME002');

describe('TIME002, impossible date or weekday', () => {
  it.each([
    ['We sailed on 31 June.', '31 June'],
    ['She was born on June 31st, 1890, in a storm.', 'June 31st, 1890'],
    ['The letter was dated the thirty-first of November.', 'thirty-first of November'],
    ['They met on the 30th of February.', '30th of February'],
    ['It happened on 29 February 1893, she said.', '29 February 1893'],
  ])('finds a day that the month does not have: %s', (text, place) => {
    expect(at(text)).toEqual([place]);
  });

  it('finds a weekday that the date did not fall on, and names the right one', () => {
    const [finding] = findingsIn('It was Monday, 3 May 1893, and it rained.', 'TIME002');
    expect(finding?.message).toContain('3 May 1893 was a Wednesday');
    expect(finding?.severity).toBe('error');
  });

  it('finds the American order of a date too', () => {
    expect(at('On Friday, July 4, 1776, they signed.')).toEqual(['Friday, July 4, 1776']);
  });

  it('finds one date with two weekdays and points to the other', () => {
    const text = 'On Monday, 3 May, she came.\n\nNobody knew her.\n\nShe had come on Tuesday, 3 May, they said.';
    const [finding] = findingsIn(text, 'TIME002');
    expect(finding?.severity).toBe('warning');
    expect(finding?.related.map((related) => text.slice(related.offset, related.offset + related.length))).toEqual(['Monday, 3 May']);
  });

  it.each([
    'It was Wednesday, 3 May 1893, and it rained.',
    'We sailed on 30 June and came home on 31 July.',
    'It happened on 29 February 1892.',
    'They were born on the 29th of February.',
    'On Thursday, July 4, 1776, they signed.',
    'In April 31 people died of it.',
    'The sum of June 31,500 pounds was paid.',
    'You may 31 times march 31 miles.',
    'In the second May of the war she left.',
    'King Charles died on Tuesday, 30 January 1649.',
    'See chapter 31. June came, and he went.',
  ])('leaves alone: %s', (text) => {
    expect(at(text)).toEqual([]);
  });

  it('leaves alone two weekdays of one date when the story names several years', () => {
    expect(at('On Monday, 3 May 1880, she came.\n\nOn Tuesday, 3 May 1881, she left.')).toEqual([]);
  });

  it('finds two dates near each other whose weekdays no week has so', () => {
    expect(at('The first of June was a Friday.\n\nShe came.\n\nOn Sunday, the second of June, they went to church.')).toEqual([
      'Sunday, the second of June',
    ]);
  });

  it('reads a weekday behind its date', () => {
    expect(at('The first of May fell that year upon a Wednesday.\n\nOn the eighth of that same May, a Saturday, she came.')).toEqual([
      'eighth of that same May',
    ]);
  });

  it.each([
    'The first of June was a Friday.\n\nOn Sunday, the third of June, they went to church.',
    'Monday, 1 February, was wet.\n\nOn Monday, 1 March, it froze.',
    'Monday, 1 February, was wet.\n\nOn Tuesday, 1 March, it froze.',
    'The first of June was a Friday.\n\nOn Monday, the fifth of November, she left.',
  ])('leaves alone weekdays that one year may have so, or two: %s', (text) => {
    expect(at(text)).toEqual([]);
  });

  it.each([
    ['It was Christmas Eve, the 26th of December.', '26th of December'],
    ["New Year's Day, the third of January, was wet.", 'third of January'],
    ['Lady-day fell on the 20th of March.', '20th of March'],
    ["He came on St. John's Eve, the first of June.", 'first of June'],
    ['It was Twelfth Night, the ninth of January.', 'ninth of January'],
  ])('finds a feast on another date than its own: %s', (text, place) => {
    expect(at(text)).toEqual([place]);
  });

  it.each([
    'It was Christmas Eve, the 24th of December.',
    'It was Twelfth Night, the fifth of January.',
    'It was Twelfth Night, the sixth of January.',
    'It was Market Day, the ninth of January.',
  ])('leaves alone a feast on its own date, and a day that is none: %s', (text) => {
    expect(at(text)).toEqual([]);
  });
});
