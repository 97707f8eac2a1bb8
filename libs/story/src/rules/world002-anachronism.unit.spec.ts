import { describe, expect, it } from '@jest/globals';

import { findingsIn, markedIn } from '../specs/lint-text.js';

describe('WORLD002, anachronism', () => {
  it.each([
    ['It was the year 1805.', 'The telephone on the wall rang.', 'telephone'],
    ['In the spring of 1790 they came home.', 'She switched on the electric light.', 'electric light'],
    ['On 4 June 1820 the letter came.', 'He took a photograph of the house.', 'photograph'],
    ['It was 1805.', '"I looked it up on the internet," said Anna.', 'internet'],
    ['The carriage came. She took a candle to the parlour. The footman bowed.', 'He warmed the soup in the microwave.', 'microwave'],
  ])('finds: %s %s', (year, thing, marked) => {
    expect(markedIn(`${year}\n\n${thing}`, 'WORLD002')).toEqual([marked]);
  });

  it.each([
    ['In that winter of 1816 Tom telegraphed to London. They married in 1890.', 'telegraphed'],
    ['The year was 1822, and the express train stood at the platform. They married in 1890.', 'express train'],
    ['It was the spring of 1829.\n\nTom stepped out to the telephone.\n\nThey married in 1890.', 'telephone'],
    ['Tom had been provided, in that January of 1834, with an excellent typewriter. They married in 1890.', 'typewriter'],
    ['In the spring of 1814 Tom had his photograph taken. They married in 1890.', 'photograph'],
    ['Tom got out of the motor-car in the last week of that same year 1848. They married in 1890.', 'motor-car'],
    ['It was then 1855. After dinner Tom wound up the gramophone.', 'gramophone'],
  ])('finds what is too early for its sentence or its scene, whatever years the story names elsewhere: %s', (text, marked) => {
    expect(markedIn(text, 'WORLD002')).toEqual([marked]);
  });

  it.each([
    'Their house, built in 1816, had a telephone. They married in 1890.',
    'It was the spring of 1829.\n\nSixty years later Tom stepped out to the telephone.\n\nThey married in 1890.',
    'In 1890, in the house in which they had lived in 1829, there was a telephone.',
    'In 1829 there was no telephone in the house. They married in 1890.',
    'It was 1829. In his dream the telephone rang. They married in 1890.',
  ])('leaves alone what is of another year: %s', (text) => {
    expect(findingsIn(text, 'WORLD002')).toEqual([]);
  });

  const long = 'He sat by the window. '.repeat(1500);

  it('finds several where the story says when it happens, and none where a year is only mentioned', () => {
    const things = `The telephone rang. ${long}The aeroplane passed. ${long}She turned on the television.`;
    expect(markedIn(`All this happened in the winter of 1790.\n\n${things}`, 'WORLD002')).toEqual(['telephone', 'aeroplane', 'television']);
    expect(findingsIn(`Her house was built in 1790.\n\n${things}`, 'WORLD002')).toEqual([]);
  });

  it.each([
    ['no year at all', 'The telephone on the wall rang.'],
    ['a year in which it was known', 'It was the year 1905.\n\nThe telephone on the wall rang.'],
    ['a later year that somebody speaks of', 'It was 1805. "I was born in 1900," said Anna.\n\nThe telephone on the wall rang.'],
    ['what a person says', 'It was 1805.\n\n"The telephone rang," said Anna.'],
    ['one year of the past', 'In 1805 the house was built.\n\nThe telegram came. The train stood at the railway station.'],
    [
      'what a story with carriages may know',
      'The carriage came. She took a candle to the parlour. The footman bowed.\n\nThe telephone rang.',
    ],
    ['a story of a later time', 'Her house was built in 1805.\n\nThe telephone rang. An aeroplane passed. She turned on the television.'],
  ])('leaves alone: %s', (_, text) => {
    expect(findingsIn(text, 'WORLD002')).toEqual([]);
  });
});
