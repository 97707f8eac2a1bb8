import { describe, expect, it } from '@jest/globals';
import { findingsIn } from '../specs/lint-text.js';
import { findMarks } from './marks.js';
import { quotedStretches } from './quoted-stretches.js';

const quotedIn = (text: string): string[] =>
  quotedStretches(findMarks(text, 0, text.length, 'double')).map(([from, to]) => text.slice(from + 1, to));

describe('what is quoted from end to end', () => {
  it('lies between a mark that opens and the one that closes it', () => {
    expect(quotedIn('“Come in,” said Anna. “Sit down.”')).toEqual(['Come in,', 'Sit down.']);
    expect(quotedIn('"Come in," said Anna.')).toEqual(['Come in,']);
  });

  it.each(['“Come in, said Anna.', 'Come in,” said Anna.', '“Come “in,” said Anna.', 'The 6" nail and the 5" nail.'])(
    'is left open where a mark has no partner: %s',
    (text) => {
      expect(quotedIn(text)).toEqual([]);
    },
  );
});

describe('what people say', () => {
  const people =
    'Anna Reed smiled. Anna Reed laughed, and she sat down. "Come in," said Anna Reed.\n\nTom Hale nodded. Tom Hale sighed, and he sat down. "Well," said Tom Hale.\n\n';
  const found = (first: string, second: string): number => findingsIn(`${people}${first}\n\nNobody came.\n\n${second}`, 'CHAR004').length;

  it('of others is theirs', () => {
    expect(found('Tom Hale had blue eyes.', '"Tom Hale has brown eyes," said Anna Reed.')).toBe(0);
  });

  it('of themselves counts', () => {
    expect(found('Tom Hale had blue eyes.', '"I have brown eyes," said Tom Hale.')).toBeGreaterThan(0);
  });
});
