import { describe, expect, it } from '@jest/globals';
import { findingsIn } from '../specs/lint-text.js';

const unreadable = (text: string): unknown[] => findingsIn(text, 'META002').map(({ location }) => location.line);

describe('META002, bad front matter', () => {
  it.each([
    ['a quotation mark that is not closed', '---\ntitle: "Dawn\nnumber: 1\n---\n\nShe came.'],
    ['a bracket that is not closed', '---\ntitle: Dawn\ntags: [a, b\n---\n\nShe came.'],
    ['one field twice', '---\ntitle: Dawn\ntitle: Dusk\n---\n\nShe came.'],
  ])('given %s, finds it at the head of the file', (_, text) => {
    expect(unreadable(text)).toEqual([1]);
  });

  it.each([
    ['fields that can be read', '---\ntitle: "Dawn"\nnumber: 1\ntags: [a, b]\n---\n\nShe came.'],
    ['prose between two scene breaks', '---\n\nShe came, and said: no.\n\n---\n\nShe left.'],
    ['no front matter', 'She came.'],
  ])('given %s, says nothing', (_, text) => {
    expect(unreadable(text)).toEqual([]);
  });
});
