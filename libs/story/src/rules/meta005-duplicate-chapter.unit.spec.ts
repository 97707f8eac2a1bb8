import { describe, expect, it } from '@jest/globals';
import { findingsIn } from '../specs/lint-text.js';

const paragraph = (subject: string): string =>
  `${subject} went down to the river in the rain, ${'and walked on, '.repeat(8)}and came home.\n\n`;
const text = [paragraph('Anna'), paragraph('Tom'), paragraph('Nobody')].join('');
const duplicates = (book: string): number[] => findingsIn(book, 'META005').map(({ location }) => location.line);

describe('META005, duplicate chapter', () => {
  it('given two chapters with the same number, finds the second', () => {
    expect(duplicates('Chapter 1\n\nShe came.\n\nChapter 2\n\nShe saw.\n\nChapter 2\n\nShe left.')).toEqual([9]);
  });

  it('given a chapter that was pasted twice, finds the second and points to the first', () => {
    const book = `# One\n\n${text}# Two\n\n${paragraph('Mary')}# Three\n\n${text}`;
    const [finding, ...more] = findingsIn(book, 'META005');
    expect(more).toEqual([]);
    expect(book.slice(finding?.location.offset).startsWith(text.trim().slice(0, 40))).toBe(true);
    expect(finding?.related.map(({ line }) => line)).toEqual([3]);
  });

  it.each([
    ['the numbering starts again with a part', 'Part I\n\nChapter 1\n\nShe came.\n\nPart II\n\nChapter 1\n\nShe left.'],
    ['a single paragraph differs', `# One\n\n${text}# Two\n\n${[paragraph('Anna'), paragraph('Tom'), paragraph('Mary')].join('')}`],
    ['the chapters are short', '# One\n\nShe came.\n\n# Two\n\nShe came.'],
  ])('says nothing where %s', (_, book) => {
    expect(duplicates(book)).toEqual([]);
  });
});
