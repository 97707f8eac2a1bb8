import { describe, expect, it } from '@jest/globals';

import { findingsIn, markedIn } from '../specs/lint-text.js';

const asked = '“Where is it?” said Tom.\n\n“Gone,” said Anna.\n\n';

describe('DIAL001, unclear speaker', () => {
  it('finds a long run of bare speeches', () => {
    expect(findingsIn(`${asked}${'“No.”\n\n“Yes.”\n\n'.repeat(7)}`, 'DIAL001')).toHaveLength(1);
  });

  it.each([
    ['a tag now and then', `${asked}${'“No.”\n\n“Yes.”\n\n“Why?” said Anna.\n\n'.repeat(6)}`],
    ['narration between', `${asked}${'“No.”\n\n“Yes.”\n\nThe clock struck.\n\n'.repeat(6)}`],
    ['two scenes', `${asked}${'“No.”\n\n“Yes.”\n\n'.repeat(3)}# Chapter 2\n\n${'“No.”\n\n“Yes.”\n\n'.repeat(3)}`],
  ])('leaves alone %s', (_, text) => {
    expect(findingsIn(text, 'DIAL001')).toEqual([]);
  });
});

describe('DIAL003, said-bookisms', () => {
  it('finds a verb that draws the eye', () => {
    expect(markedIn('“I know it,” ejaculated Tom.', 'DIAL003')).toEqual(['ejaculated Tom']);
  });

  it.each([
    ['a plain verb', '“I know it,” answered Tom. “Hush,” whispered Anna.'],
    ['what he does meanwhile', '“I know it.” Tom laughed.'],
    ['a verb without a speech', 'The fountain ejaculated water.'],
  ])('leaves alone %s', (_, text) => {
    expect(findingsIn(text, 'DIAL003')).toEqual([]);
  });
});

describe('DIAL005, adverb tags', () => {
  const angrily = '“No,” said Tom angrily. “Yes,” said Anna softly. “Never,” said Tom bitterly. ';
  it('finds the fourth within a few paragraphs', () => {
    expect(markedIn(`${angrily}“Always,” said Anna sweetly.`, 'DIAL005')).toEqual(['sweetly']);
  });

  it.each([
    ['three', angrily],
    ['an adverb of time', `${angrily}“Always,” said Anna presently.`],
    ['pages apart', `${angrily}${'\n\nThe rain fell.'.repeat(14)}\n\n“Always,” said Anna sweetly.`],
    ['an adverb of narration', `${angrily}Anna smiled sweetly.`],
  ])('leaves alone %s', (_, text) => {
    expect(findingsIn(text, 'DIAL005')).toEqual([]);
  });
});

describe('STYLE004, monotony', () => {
  it('finds a row of sentences that begin alike', () => {
    expect(findingsIn('He rose. He went to the door. He looked out. He saw the sea. He sat down again.', 'STYLE004')).toHaveLength(1);
  });

  it.each([
    ['speech', '“He rose. He went to the door. He looked out. He saw the sea. He sat down again,” said Tom.'],
    ['a name that is repeated', 'Tom rose. Tom went to the door. Tom looked out. Tom saw the sea. Tom sat down again.'],
    ['four', 'He rose. He went to the door. He looked out. He saw the sea. Then he sat down.'],
    ['several paragraphs', 'He rose.\n\nHe went to the door.\n\nHe looked out.\n\nHe saw the sea.\n\nHe sat down.'],
    ['verse', '> He rose\n> He went\n> He looked\n> He saw\n> He sat\n> He sighed'],
  ])('leaves alone %s', (_, text) => {
    expect(findingsIn(text, 'STYLE004')).toEqual([]);
  });
});

describe('STYLE005, intensifiers', () => {
  it('finds a heap of them', () => {
    const text = 'It was a very dark night and really cold. She was extremely tired and very hungry.';
    expect(findingsIn(text, 'STYLE005')).toHaveLength(1);
  });

  it.each([
    ['speech', '“It was a very dark night and really cold. I was extremely tired and very hungry,” said Tom.'],
    ['three', 'It was a very dark night and really cold. She was extremely tired.'],
    ['a long paragraph', `${'The rain fell on the garden. '.repeat(10)}It was very dark, really cold, extremely wet and very late.`],
    ['"the very man"', 'He was the very man. It was the very house, the very hour and the very door.'],
  ])('leaves alone %s', (_, text) => {
    expect(findingsIn(text, 'STYLE005')).toEqual([]);
  });
});
