import { describe, expect, it } from '@jest/globals';

import { bibleOf } from '../specs/lint-text.js';
import { people } from '../specs/people.js';

/** "Monday 0", "3 days later 3", "summer 60-151", "1 day later 4+" (or later), "(Tuesday)" for a look back. */
function laidOut(text: string): string[] {
  return bibleOf(text).timeline.map(({ text: words, days, flashback }) => {
    const last = days?.latest === null ? '+' : days?.latest === days?.earliest ? '' : `-${days?.latest}`;
    return flashback ? `(${words})` : `${words}${days ? ` ${days.earliest}${last}` : ''}`;
  });
}

describe('the timeline', () => {
  it('counts spans and weekdays on from a date', () => {
    const text = 'On 3 May 1893 she came.\n\nThree days later he left. It was raining on Monday, and a week later she went home.';
    expect(laidOut(text)).toEqual(['3 May 1893 0', '3 days later 3', 'Monday 5', '7 days later 12']);
  });

  it('knows no more than the words allow: a month, a season, some day of a later chapter', () => {
    const text =
      '# Chapter 1\n\nOn 3 May 1893 she came. That summer, nobody spoke.\n\n# Chapter 2\n\nThe next day he left. It was the end of that autumn.';
    expect(laidOut(text)).toEqual(['3 May 1893 0', 'summer 29-120', '1 day later 30+', 'autumn 121-211']);
  });

  it('begins with the first day of which another can be counted, where no date is named', () => {
    expect(laidOut('It was Monday. Two days later she came. They left on Friday.')).toEqual(['Monday 0', '2 days later 2', 'Friday 4']);
  });

  it('takes a date without a year for the nearest one', () => {
    expect(laidOut('On 20 December 1893 she came.\n\nOn 2 January she left.')).toEqual(['20 December 1893 0', '2 January 13']);
  });

  it('sets apart what looks back or is only spoken of, and says where it is told', () => {
    const text = 'On 3 May 1893 she came. On 12 April 1890 she had left. “We meet on Friday,” said Tom.\n\nOn 4 May 1893 he went.';
    expect(laidOut(text)).toEqual(['3 May 1893 0', '(12 April 1890)', '4 May 1893 1']);
    expect(bibleOf(text).timeline.map(({ after, before }) => [after, before])).toEqual([
      [undefined, undefined],
      [undefined, 0],
      [0, undefined],
    ]);
  });

  it('holds the ages of people', () => {
    const [age] = bibleOf(`${people}Anna was twenty-three years old.`).timeline;
    expect(age).toMatchObject({ kind: 'age', text: '23 years old', character: 'anna-reed', date: null });
  });

  it('leaves out dates that no calendar has', () => {
    expect(laidOut('On 31 June 1893 she came.')).toEqual([]);
  });
});
