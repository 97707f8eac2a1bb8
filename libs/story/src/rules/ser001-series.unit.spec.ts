import { describe, expect, it } from '@jest/globals';

import { findingsIn } from '../specs/lint-text.js';

const files = (...matters: string[]): string =>
  matters.map((matter, index) => `=== ${index + 1}.md\n${matter === '' ? '' : `---\n${matter}\n---\n`}She came.\n`).join('\n');

describe('SER001, series continuity', () => {
  it('finds the one file that names another series, and points to the others', () => {
    const [finding, ...more] = findingsIn(files('series: The Tides', 'series: The Tides', 'series: The Tide'), 'SER001');
    expect(finding).toMatchObject({ location: { path: '3.md' }, related: [{ path: '1.md' }] });
    expect(more).toEqual([]);
  });

  it('finds two titles of one book', () => {
    const text = files('series: The Tides\nbook: 2\nbook_title: Ebb', 'series: The Tides\nbook: 2\nbook_title: Flood');
    expect(findingsIn(text, 'SER001')).toHaveLength(1);
  });

  it.each([
    ['files without a series', files('', 'title: One', '')],
    ['one series', files('series: The Tides', 'series: The Tides', 'series: The Tides')],
    ['a collection of several series', files('series: A', 'series: A', 'series: B', 'series: B')],
    ['a file that names none', files('series: The Tides', 'series: The Tides', 'title: Three')],
    ['two books of a series', files('series: The Tides\nbook: 1\nbook_title: Ebb', 'series: The Tides\nbook: 2\nbook_title: Flood')],
    ['the same title of one book', files('series: A\nbook: 1\nbook_title: Ebb', 'series: A\nbook: 1\nbook_title: Ebb')],
    ['books of two series with one number', files('series: A\nbook: 1\nbook_title: Ebb', 'series: B\nbook: 1\nbook_title: Flood')],
  ])('leaves alone %s', (_, text) => {
    expect(findingsIn(text, 'SER001')).toEqual([]);
  });
});
