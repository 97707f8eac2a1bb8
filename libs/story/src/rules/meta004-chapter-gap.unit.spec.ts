import { describe, expect, it } from '@jest/globals';

import { defaultConfig } from '../config/engine-config.js';
import { lint } from '../lint.js';
import { findingsIn } from '../specs/lint-text.js';

const book = (...headings: string[]): string =>
  headings.map((heading) => `${heading}\n\nIt was a quiet day, and nobody came.\n\n`).join('');
const messages = (text: string): string[] => findingsIn(text, 'META004').map((finding) => finding.message);

const inFiles = (...names: string[]): string[] =>
  lint(
    names.map((path) => ({ path, text: 'It was a quiet day, and nobody came.' })),
    defaultConfig,
  ).report.files.flatMap((file) => file.findings.filter(({ code }) => code === 'META004').map(() => file.path));

describe('META004, chapter gap', () => {
  it.each([
    ['words', book('CHAPTER ONE', 'CHAPTER TWO', 'CHAPTER FOUR')],
    ['Roman numerals', book('CHAPTER I. Morning', 'CHAPTER II. Noon', 'CHAPTER IV. Night')],
    ['digits', book('Chapter 1', 'Chapter 2', 'Chapter 4')],
    ['Markdown headings', book('# Chapter 1: Dawn', '# Chapter 2: Noon', '# Chapter 4: Night')],
    ['numerals that stand alone', book('I.', 'II.', 'III.', 'IV.', 'VI.')],
    ['letters', book('Letter 1', 'Letter 2', 'Letter 4')],
  ])('finds a missing chapter among headings with %s', (_, text) => {
    expect(messages(text)).toEqual([expect.stringMatching(/is missing/)]);
  });

  it('points to the chapter before the gap', () => {
    const text = book('Chapter 1', 'Chapter 2', 'Chapter 4');
    const [finding] = findingsIn(text, 'META004');
    expect(text.slice(finding?.location.offset, (finding?.location.offset ?? 0) + 9)).toBe('Chapter 4');
    expect(text.slice(finding?.related[0]?.offset, (finding?.related[0]?.offset ?? 0) + 9)).toBe('Chapter 2');
  });

  it('finds a missing number among file names', () => {
    expect(inFiles('story/01-dawn.md', 'story/02-noon.md', 'story/04-night.md')).toEqual(['story/04-night.md']);
  });

  it.each([
    ['numbering that starts again under a new volume', book('VOLUME I', 'CHAPTER I', 'CHAPTER II', 'VOLUME II', 'CHAPTER I', 'CHAPTER II')],
    ['numbering that runs on under a new part', book('PART ONE', 'Chapter 1', 'Chapter 2', 'PART TWO', 'Chapter 3', 'Chapter 4')],
    ['an excerpt that begins later', book('Chapter 7', 'Chapter 8', 'Chapter 9')],
    ['one heading for two chapters', book('Chapter 1', 'Chapters 2 and 3', 'Chapter 4')],
    ['chapters that stand in another order', book('Chapter 1', 'Chapter 3', 'Chapter 2', 'Chapter 4')],
    ['years that stand alone', book('1912', '1914', '1918')],
    [
      'a sentence that begins like a heading',
      `${book('Chapter 1', 'Chapter 2')}Chapter 9 was the worst of the book, she said.\n\nPart of her meaning was hidden.`,
    ],
  ])('leaves alone %s', (_, text) => {
    expect(messages(text)).toEqual([]);
  });

  it('leaves alone files that are numbered in tens', () => {
    expect(inFiles('010.md', '020.md', '030.md', '040.md')).toEqual([]);
  });
});
