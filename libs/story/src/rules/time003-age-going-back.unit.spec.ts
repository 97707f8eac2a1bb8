import { describe, expect, it } from '@jest/globals';

import { findingsIn } from '../specs/lint-text.js';
import { meanwhile, people } from '../specs/people.js';

const ages = (first: string, then: string): unknown[] => findingsIn(`${people}${first}\n\n${meanwhile}${then}`, 'TIME003');

describe('TIME003, age going back', () => {
  it.each([
    ['Anna was thirty years old.', 'Anna was twenty-five years old.'],
    ['At forty, Tom was still strong.', 'Tom, thirty-five now, laughed.'],
    ['Tom turned fifty that spring.', 'Tom celebrated his forty-fifth birthday.'],
    ['Anna, a girl of eighteen, came in.', 'Anna was a girl of sixteen.'],
    ['The thirty-year-old Tom laughed.', 'Tom was twenty-four years of age.'],
    ['Tom sat by the fire. He was 41, and looked it.', 'Tom, aged 36, said nothing.'],
  ])('finds: %s ... %s', (first, then) => {
    expect(ages(first, then)).toHaveLength(1);
  });

  it('finds an age that leaps up while no years pass', () => {
    expect(ages('Anna was twenty years old.', 'Anna was thirty years old.')).toHaveLength(1);
    expect(ages('Anna was twenty years old.', 'Ten years later Anna was thirty years old.')).toEqual([]);
  });

  it.each([
    ['Anna was twenty years old.', 'Anna was twenty-one years old.'],
    ['Anna was thirty years old.', 'When Anna was ten years old, she lived here.'],
    ['Anna was thirty years old.', 'Anna was about twenty-eight.'],
    ['Anna was thirty years old.', '"Anna is twenty years old," said Tom.'],
    ['Anna was thirty years old.', 'Tom was twenty years old.'],
    ['Anna was thirty years old.', 'Anna looked as if Anna was twenty years old.'],
    ['Anna was thirty years old.', 'She remembered that year. Anna was one of two sisters.'],
  ])('leaves alone: %s ... %s', (first, then) => {
    expect(ages(first, then)).toEqual([]);
  });
});

const fullNames =
  'Anna Reed smiled. "Well," said Anna Reed, and she sat down.\n\nTom Hale nodded. "Well," said Tom Hale, and he sat down.\n\n';
const found = (first: string, then: string): number =>
  findingsIn(`${fullNames}${first}\n\nThe winter went by.\n\n${then}`, 'TIME003').length;

describe('TIME003, ages however they are told', () => {
  it.each([
    ['With seventy winters behind him, Tom Hale stayed at home.', 'Tom Hale was still on the right side of sixty.'],
    ['A man of fifty, as Tom Hale was, may be tired.', 'Tom Hale had not yet seen his fortieth summer.'],
    ['Sixty years had not bent Tom Hale’s back.', 'Tom Hale was some forty years old.'],
    ['Tom Hale had entered upon his fortieth year.', 'Tom Hale still wanted two years of thirty.'],
    ['Tom Hale came of age in 1815.', 'Tom Hale was born on the ninth of May, 1790.'],
    ['Tom Hale was a child of eight.', 'Tom Hale was a child of five.'],
    ["Anna Reed was Tom Hale's elder sister.", 'Anna Reed was younger than Tom Hale.'],
    ['Tom Hale was thirty.', 'There were twenty candles, for it was Tom Hale’s birthday.'],
    ['“I am twenty-four,” said Anna Reed.', 'Anna Reed would not be of age until the spring.'],
    ['Anna Reed was born in the year 1801.', 'In 1830 Anna Reed kept her fortieth birthday.'],
    ['Tom Hale had come into the world in 1790.', 'In 1815, when Tom Hale was eighteen, he enlisted.'],
    ['Tom Hale was nineteen when he left Thornley.', 'At six-and-twenty Tom Hale turned his back upon Thornley.'],
    ['Tom Hale lost his father at the age of seven.', 'Tom Hale had been fifteen when his father died.'],
    ['Anna Reed was five years older than Tom Hale.', 'Anna Reed, the younger of the two by a year, looked up to Tom Hale.'],
    ['Anna Reed and Tom Hale were twins.', 'There were nine years between Anna Reed and Tom Hale.'],
    ['Tom Hale and Anna Reed were of an age.', 'Tom Hale could remember the night when Anna Reed was born.'],
    ['Anna Reed was Tom Hale’s senior.', 'Tom Hale was older than Anna Reed.'],
  ])('finds: %s / %s', (first, then) => {
    expect(found(first, then)).toBe(1);
  });

  it.each([
    ['Tom Hale was nineteen when he left Thornley.', 'Tom Hale was thirty when he left Bath.'],
    ['Tom Hale lost his father at the age of seven.', 'Tom Hale lost his mother at the age of fifteen.'],
    ['Anna Reed was a year older than Tom Hale.', 'Anna Reed and Tom Hale were of an age.'],
    ['Anna Reed was older than Tom Hale.', 'Anna Reed was not younger than Tom Hale.'],
    ['Anna Reed was older than Tom Hale.', 'Anna Reed looked as if she were younger than Tom Hale.'],
    ['Tom Hale was born in 1801.', 'In 1830 Tom Hale kept his twenty-ninth birthday.'],
  ])('finds nothing in: %s / %s', (first, then) => {
    expect(found(first, then)).toBe(0);
  });
});
