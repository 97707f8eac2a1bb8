import { describe, expect, it } from '@jest/globals';
import { cursorOf, filterOf, placeOf, places, type Scope, valuesOf } from './parameters.js';

const scope: Scope = ['findings', 'a validation', ['CHAR004']];

describe('a cursor', () => {
  it.each([
    ['position', '17'],
    ['admission', '2026-11-21T16:00:00.123456Z 0b7f3c52-6d0e-4d5a-9c3f-2f1a7e5b8c90'],
  ] as const)('leads back to the %s that it was made of', (form, place) => {
    expect(placeOf(scope, cursorOf(scope, place)!, places[form])).toBe(place);
  });

  it('is refused by another listing, and under other filters', () => {
    const cursor = cursorOf(scope, '17')!;
    for (const other of [['events', 'a validation'], ['findings', 'a validation', ['CHAR001']]]) expect(() => placeOf(other, cursor, places.position)).toThrow('cursor');
  });

  it.each(['x', '', '1; drop', '99999999999999999999', '2026-02-31T16:00:00.123456Z 0b7f3c52-6d0e-4d5a-9c3f-2f1a7e5b8c90'])('that somebody has made up is refused before the database sees it: %j', (place) => {
    expect(() => placeOf(scope, cursorOf(scope, place)!, places.position)).toThrow('cursor');
    expect(() => placeOf(scope, cursorOf(scope, place)!, places.admission)).toThrow('cursor');
  });
});

describe('a filter', () => {
  it('takes values separated by commas or given several times, and those of paths whole', () => {
    expect(filterOf('character', ['anna, tom', '', 'paul'])).toEqual(['anna', 'tom', 'paul']);
    expect(valuesOf('path', 'a, b.md')).toEqual(['a, b.md']);
  });

  it('with a character that no stored text can hold is refused before the database sees it', () => {
    expect(() => filterOf('character', 'anna,jO\0')).toThrow('character: must not hold the character NUL');
    expect(() => valuesOf('path', ['a.md', 'b\0.md'])).toThrow('path');
  });
});
