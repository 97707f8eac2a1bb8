import { describe, expect, it } from '@jest/globals';
import { bibleOf } from '../specs/lint-text.js';

const people = 'Anna Reed smiled. Anna Reed laughed, and she sat down. "Come in," said Anna Reed.\n\n';
const attributesOf = (said: string): string[] =>
  bibleOf(`${people}${said}\n`).attributes.map(({ attribute, value }) => `${attribute}: ${value}`);

describe('the attributes of the story bible', () => {
  it.each([
    ['Anna Reed had two sisters.', 'number of sisters: 2'],
    ['Anna Reed had brown eyes.', 'eye color: brown'],
    ['Anna Reed had a scar on her left cheek.', 'scar on cheek: left'],
    ["Anna Reed's father was a baker.", "father's occupation: baker"],
  ])('hold what a reader would look up: %s', (said, attribute) => {
    expect(attributesOf(said)).toEqual([attribute]);
  });

  it.each([
    'Anna Reed had never learned to swim.',
    'Anna Reed had small hands.',
    'Anna Reed had no sister.',
    'Anna Reed was taller than Tom Hale.',
  ])('leave out what only serves to find contradictions: %s', (said) => {
    expect(attributesOf(said)).toEqual([]);
  });
});
