import { describe, expect, it } from '@jest/globals';
import { findingsIn } from '../specs/lint-text.js';

const there = '=== 1.md\n[On](2.md)\n\n=== 2.md\n[Back](1.md) [On](3.md)\n\n';
const oneWay = (text: string): string[] => findingsIn(text, 'LINK003').map(({ message }) => message);

describe('LINK003, one-way', () => {
  it('given links that go both ways, finds the one that has no way back', () => {
    expect(oneWay(`${there}=== 3.md\n[Back](2.md) [Home](1.md)\n`)).toEqual([expect.stringContaining('"Home"')]);
  });

  it.each([
    ['every link has its way back', `${there}=== 3.md\n[Back](2.md)\n`],
    [
      'most links have none',
      '=== 1.md\n[A](2.md) [B](3.md) [C](4.md)\n\n=== 2.md\n[Back](1.md)\n\n=== 3.md\nShe saw.\n\n=== 4.md\nShe left.\n',
    ],
    ['it leads out of the book', `${there}=== 3.md\n[Back](2.md) [Notes](../notes.md) [Web](https://example.org)\n`],
    ['there are hardly any links', '=== 1.md\n[On](2.md)\n\n=== 2.md\n[Back](1.md) [On](3.md)\n\n=== 3.md\nShe left.\n'],
    ['a table of contents links to the chapters', `${there}=== 3.md\n[Back](2.md)\n\n=== Contents.md\n[One](1.md)\n`],
  ])('says nothing where %s', (_, text) => {
    expect(oneWay(text)).toEqual([]);
  });
});
