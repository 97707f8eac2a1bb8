import { describe, expect, it } from '@jest/globals';

import { findHeadings } from './headings.js';

const read = (text: string, markdown = true): string[] =>
  findHeadings(text, 0, markdown).map((heading) => `${heading.style} ${heading.number ?? '-'} ${heading.title}`.trim());
const prose = 'It was late, and nobody came.';

describe('headings', () => {
  it.each([
    ['CHAPTER IV', 'chapter 4'],
    ['Chapter 4', 'chapter 4'],
    ['Chapter the Fourth', 'chapter 4'],
    ['CHAPTER TWENTY-ONE', 'chapter 21'],
    ['CHAPTER I. Down the Rabbit-Hole', 'chapter 1 Down the Rabbit-Hole'],
    ['Chapter 12: The Pool', 'chapter 12 The Pool'],
    ['PART ONE--The Old Buccaneer', 'part 1 The Old Buccaneer'],
    ['BOOK THE SECOND', 'book 2'],
    ['VOLUME I', 'volume 1'],
    ['ADVENTURE III. A CASE OF IDENTITY', 'adventure 3 A CASE OF IDENTITY'],
    ['Letter 4', 'letter 4'],
    ['Stave Two', 'stave 2'],
    ['## Chapter Three', 'chapter 3'],
    ['#Chapter Fifteen', 'chapter 15'],
    ['# The Long Road', 'heading - The Long Road'],
    ['**Chapter 7**', 'chapter 7'],
    ['PROLOGUE', 'named - PROLOGUE'],
  ])('reads %s', (line, expected) => {
    expect(read(`${line}\n\n${prose}`)).toEqual([expected]);
  });

  it('takes the title from the next line', () => {
    expect(read(`CHAPTER ONE\n\nPLAYING PILGRIMS\n\n${prose}`, false)).toEqual(['chapter 1 PLAYING PILGRIMS']);
    expect(read(`CHAPTER ONE\nPlaying Pilgrims\n\n${prose}`, false)).toEqual(['chapter 1 Playing Pilgrims']);
  });

  it('believes bare numbers that count up', () => {
    const text = ['I.', 'II.', 'III.'].map((number) => `${number}\n\n${prose}\n\n`).join('');
    expect(read(text, false)).toEqual(['bare roman 1', 'bare roman 2', 'bare roman 3']);
  });

  it.each([
    'Part of her meaning was hidden.',
    'Book early, he said.',
    'Chapter 4 was the worst of the book.',
    'Letter after letter came.',
    'I',
    '1914',
    'Act like a man.',
    'Section chiefs were called in.',
  ])('leaves alone prose: %s', (line) => {
    expect(read(`${prose}\n\n${line}\n\n${prose}`)).toEqual([]);
  });

  it('leaves alone headings in fenced code', () => {
    expect(read(`${prose}\n\n\`\`\`\n# Chapter 1\n\`\`\`\n\n${prose}`)).toEqual([]);
  });
});
