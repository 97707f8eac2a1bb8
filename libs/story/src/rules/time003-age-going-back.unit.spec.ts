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
    ['Anna was thirty years old.', 'Anna was about twenty.'],
    ['Anna was thirty years old.', '"Anna is twenty years old," said Tom.'],
    ['Anna was thirty years old.', 'Tom was twenty years old.'],
    ['Anna was thirty years old.', 'Anna looked as if Anna was twenty years old.'],
    ['Anna was thirty years old.', 'She remembered that year. Anna was one of two sisters.'],
  ])('leaves alone: %s ... %s', (first, then) => {
    expect(ages(first, then)).toEqual([]);
  });
});
