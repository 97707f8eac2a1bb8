import { describe, expect, it } from '@jest/globals';
import { parseConfig } from '../config/parse-config.js';
import { findingsIn } from '../specs/lint-text.js';

const words = (number: number): string => 'word '.repeat(number).trim();
const counted = (text: string, options: object = {}): string[] =>
  findingsIn(text, 'META003', parseConfig({ rules: { META003: { options } } })).map(({ message }) => message);

describe('META003, word count', () => {
  it.each(['words', 'wordCount', 'word_count', 'word-count'])('given a wrong number in "%s", says how many there are', (field) => {
    expect(counted(`---\n${field}: 500\n---\n\n${words(100)}.`)).toEqual(['The front matter says 500 words; there are 100.']);
  });

  it.each([
    ['the right number', `---\nwords: 100\n---\n\n${words(100)}.`],
    ['a number that differs by a tenth', `---\nwords: 110\n---\n\n${words(100)}.`],
    ['a few words more or less', `---\nwords: 5\n---\n\n${words(10)}.`],
    ['what is no number', `---\nwords: many\n---\n\n${words(100)}.`],
    ['no number', words(100)],
  ])('given %s, says nothing', (_, text) => {
    expect(counted(text)).toEqual([]);
  });

  it.each([
    [{ fewest: 50 }, 49, '49 words, fewer than 50.'],
    [{ most: 50 }, 51, '51 words, more than 50.'],
  ])('given the limit %j and %i words, says so', (limit, number, message) => {
    expect(counted(words(number), limit)).toEqual([message]);
    expect(counted(words(50), limit)).toEqual([]);
  });
});
