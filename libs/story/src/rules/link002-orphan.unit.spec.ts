import { describe, expect, it } from '@jest/globals';
import { findingsIn } from '../specs/lint-text.js';

/** Files one after the other, each with links to those after it. */
const book = (...links: string[][]): string =>
  links.map((to, index) => `=== ${index + 1}.md\n${to.map((path) => `[On](${path})`).join(' ')}\n\nShe came.\n\n`).join('');
const orphans = (text: string): string[] => findingsIn(text, 'LINK002').map(({ location }) => location.path);

describe('LINK002, orphan', () => {
  it('given a book held together by links, finds the file to which none leads', () => {
    expect(orphans(book(['2.md'], ['3.md'], ['4.md'], [], []))).toEqual(['5.md']);
  });

  it('given a file that only links to itself, finds it', () => {
    expect(orphans(book(['2.md'], ['3.md'], ['4.md'], [], ['5.md']))).toEqual(['5.md']);
  });

  it.each([
    ['every file is linked to', book(['2.md'], ['3.md'], ['4.md'], ['5.md'], [])],
    ['only the first is not: somebody must begin', book(['2.md', '3.md', '4.md'], [], [], [])],
    ['there are fewer than four files', book(['2.md'], [], [])],
    ['links are not how the book holds together', book(['2.md'], [], [], [], [])],
    ['the file is matter', `${book(['2.md'], ['3.md'], ['4.md'], [])}=== README.md\nAbout the book.\n`],
  ])('says nothing where %s', (_, text) => {
    expect(orphans(text)).toEqual([]);
  });
});
