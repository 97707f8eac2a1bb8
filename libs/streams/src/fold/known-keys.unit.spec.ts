import { describe, expect, it } from '@jest/globals';
import type { KeysToLoad, LoadedKey } from '../ports/fold-store.js';
import { KnownKeys } from './known-keys.js';

const wanting = (key: string, ...slots: string[]): KeysToLoad => ({ key, slots: new Set(slots) });
const all = (key: string): KeysToLoad => ({ key, slots: 'all' });
const loaded = (key: string, value: Partial<LoadedKey> = {}) => new Map([[key, { slots: new Map<string, unknown>(), blocked: false, ...value }]]);
const nothing = { states: new Map(), slots: [], parked: [] };

describe('what a fold knows of its keys', () => {
  it('is what it has written: a new key is loaded once, whatever is asked of it later', () => {
    const known = new KnownKeys();
    known.keep([wanting('a', '0')], loaded('a'), { ...nothing, states: new Map([['a', { count: 1 }]]), slots: [{ key: 'a', slot: '0', value: 'filled' }] });
    expect(known.missing([wanting('a', '0', '7'), wanting('b')])).toEqual([wanting('b')]);
    expect(known.missing([all('a')])).toEqual([]);
    expect(known.with([wanting('a', '0', '7')], new Map()).get('a')).toEqual({ state: { count: 1 }, slots: new Map([['0', 'filled']]), blocked: false });
  });

  it('lacks slots that were never asked for, of a key that was there before', () => {
    const known = new KnownKeys();
    known.keep([wanting('a', '0')], loaded('a', { state: {}, slots: new Map([['0', 1]]) }), nothing);
    expect(known.missing([wanting('a', '0')])).toEqual([]);
    expect(known.missing([wanting('a', '1')])).toEqual([wanting('a', '1')]);
    expect(known.missing([all('a')])).toEqual([all('a')]);
    known.keep([wanting('a', '1')], loaded('a', { state: {} }), nothing);
    expect(known.missing([wanting('a', '0', '1')])).toEqual([]);
  });

  it('leaves out a key of which something is parked, before this batch or by it', () => {
    const known = new KnownKeys();
    known.keep([wanting('a')], loaded('a', { blocked: true }), nothing);
    expect(known.missing([wanting('a')])).toHaveLength(1);
    known.keep([wanting('b')], loaded('b'), nothing);
    known.keep([wanting('b')], new Map(), { ...nothing, parked: [{ key: 'b' } as never] });
    expect(known.missing([wanting('b')])).toHaveLength(1);
  });

  it('leaves out a key that begins anew, whose slots have gone', () => {
    const known = new KnownKeys();
    known.keep([wanting('a', '0')], loaded('a', { state: {}, slots: new Map([['0', 1]]) }), nothing);
    known.keep([wanting('a', '0')], new Map(), { ...nothing, states: new Map([['a', {}]]), forgotten: ['a'] });
    expect(known.missing([wanting('a', '0')])).toHaveLength(1);
  });

  it('is bounded: of a million slots it keeps the last', () => {
    const known = new KnownKeys();
    for (let key = 0; key < 1_000; key++) {
      const slots = Array.from({ length: 1_000 }, (_, slot) => ({ key: `${key}`, slot: `${slot}`, value: 1 }));
      known.keep([wanting(`${key}`)], loaded(`${key}`), { ...nothing, slots });
    }
    expect(known.missing([wanting('0')])).toHaveLength(1);
    expect(known.missing([wanting('999')])).toEqual([]);
  });
});
