import { describe, expect, it } from '@jest/globals';
import { median, quantile } from './quantiles.mjs';
import { missedOf, tableOf, written } from './table.mjs';

const row = (extra) => ({ part: 'engine', what: 'speed', values: [3, 1, 2], unit: 'MB/s', ...extra });

describe('The figures of a benchmark', () => {
  it('count by the median, wherever it stands among the rounds', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([10, 9, 100, 8, 11])).toBe(10);
    expect(median([7])).toBe(7);
  });

  it('have a 99th percentile that one in a hundred exceeds', () => {
    const values = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(quantile(values, 0.99)).toBe(99);
    expect(quantile(values, 1)).toBe(100);
  });

  it('are written with as many digits as mean something', () => {
    expect([0.001234, 0.0431, 1.234, 12.34, 98765.4].map(written)).toEqual(['0.00123', '0.043', '1.23', '12.3', '98,765']);
  });
});

describe('An aim', () => {
  it.each([
    ['is met by a median at it', { atLeast: 2 }, []],
    ['is missed by a median below it, even when the best round reaches it', { atLeast: 2.5 }, ['engine: speed']],
    ['is missed by a median above what is allowed', { atMost: 1.5 }, ['engine: speed']],
    ['may have two ends', { atLeast: 1.5, atMost: 2.5 }, []],
  ])('%s', (_, aim, missed) => {
    expect(missedOf([row({ aim })])).toEqual(missed);
  });

  it('is missed where nothing was measured, and by what is no number', () => {
    expect(missedOf([row({ aim: { atLeast: 1 }, values: [] }), row({ what: 'words', aim: { atMost: 1 }, values: [NaN] })])).toEqual(['engine: speed', 'engine: words']);
  });

  it('is nothing that a figure without one could miss', () => {
    expect(missedOf([row()])).toEqual([]);
  });
});

describe('The table', () => {
  it('shows of each figure the median, the spread, the aim and whether it is met', () => {
    const [, first, second, third] = tableOf([row({ aim: { atLeast: 2 }, note: 'ten novels' }), row({ aim: { atMost: 1 } }), row()]).split('\n');
    expect(first.split(/\s{2,}/)).toEqual(['engine: speed', '2.00', '1.00', '3.00', 'MB/s', '>= 2.00', 'met', 'ten novels']);
    expect(second).toMatch(/<= 1\.00 {2}missed$/);
    expect(third).toMatch(/MB\/s$/);
  });

  it('shows what could not be measured by dashes and the reason, and its aim as missed', () => {
    const [, line] = tableOf([row({ values: [], aim: { atLeast: 2 }, note: 'left out: go was not found' })]).split('\n');
    expect(line.split(/\s{2,}/)).toEqual(['engine: speed', '-', '-', '-', 'MB/s', '>= 2.00', 'missed', 'left out: go was not found']);
  });

  it('has its columns in line', () => {
    const [, ...lines] = tableOf([row({ values: [123456] }), row({ what: 'a longer name', values: [1] })]).split('\n');
    const endOfMedian = lines.map((line) => line.search(/\d {2}/) + 1);
    expect(new Set(endOfMedian).size).toBe(1);
    expect(new Set(lines.map((line) => line.indexOf('MB/s'))).size).toBe(1);
  });
});
