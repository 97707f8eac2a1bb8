import { describe, expect, it } from '@jest/globals';
import type { ChunkValidated, EncodedMessage, Message } from '@story-linter/events';
import type { LoadedKey } from '../ports/fold-store.js';
import type { LogRecord } from '../ports/log.js';
import { foldBatch, keysToLoad, readRecord } from './fold-batch.js';
import { chunk, poison, tally, validations } from './tally.fixture.js';

const [anna = '', paul = ''] = validations(2);

const lying = (messages: EncodedMessage[]): LogRecord[] => messages.map((message, offset) => ({ ...message, partition: 0, offset, timestamp: 0 }));

const fold = (messages: EncodedMessage[], loaded: Record<string, Partial<LoadedKey>> = {}) => {
  const reads = lying(messages).map(readRecord);
  const empty = { state: undefined, slots: new Map(), blocked: false };
  return foldBatch(tally, reads, new Map(keysToLoad(tally, reads).map(({ key }) => [key, { ...empty, ...loaded[key] }])), new Map());
};

describe('folding a batch', () => {
  it('gives one state a key, whatever else the batch holds', () => {
    expect(Object.fromEntries(fold([chunk(anna, 0), chunk(paul, 0), chunk(anna, 1)]).states)).toEqual({ [anna]: { seen: 2 }, [paul]: { seen: 1 } });
  });

  it('goes on from what was loaded, and leaves slots that are filled as they are', () => {
    const { states, slots } = fold([chunk(anna, 7), chunk(anna, 8)], { [anna]: { state: { seen: 5 }, slots: new Map([['7', true]]) } });
    expect(states.get(anna)).toEqual({ seen: 6 });
    expect(slots).toEqual([{ key: anna, slot: '8', value: true }]);
  });

  it('changes nothing for a key whose events say nothing new', () => {
    const { states, rows, slots } = fold([chunk(anna, 7)], { [anna]: { state: { seen: 5 }, slots: new Map([['7', true]]) } });
    expect({ states: states.size, rows, slots }).toEqual({ states: 0, rows: [], slots: [] });
  });

  it('says under the same ids what it says again', () => {
    const said = () => fold([0, 1, 2].map((index) => chunk(anna, index))).outputs.map(({ id }) => id);
    expect(said()).toHaveLength(1);
    expect(said()).toEqual(said());
  });

  it('applies an event that forgets what came before it, although its key is blocked, and lets go of all that was parked of it', () => {
    const forgetting = { ...tally, forgets: ({ data }: Message) => (data as ChunkValidated).index === 9, evolve: (...[state, event]: Parameters<typeof tally.evolve>) => ((event.data as ChunkValidated).index === 9 ? { seen: 0, slots: {} } : tally.evolve(state, event)) };
    const reads = lying([chunk(anna, 1), chunk(anna, poison), chunk(paul, poison), chunk(anna, 2), chunk(anna, 9), chunk(anna, 3)]).map(readRecord);
    const loaded = new Map(keysToLoad(forgetting, reads).map(({ key }) => [key, { state: { seen: 5 }, slots: new Map([['0', true]]), blocked: false }]));
    const { states, slots, parked, forgotten } = foldBatch(forgetting, reads, loaded, new Map());
    expect({ seen: states.get(anna), slots, parked: parked.map(({ key }) => key), forgotten }).toEqual({ seen: { seen: 1 }, slots: [{ key: anna, slot: '3', value: true }], parked: [paul], forgotten: [anna] });
    expect(foldBatch(forgetting, reads.slice(4, 5), new Map([[anna, { state: { seen: 5 }, slots: new Map(), blocked: true }]]), new Map()).forgotten).toEqual([anna]);
  });

  it('parks an event that cannot be applied and every later one of its key, in order; other keys go on', () => {
    const { parked, states } = fold([chunk(anna, 0), chunk(anna, poison), chunk(paul, 0), chunk(anna, 1), chunk(anna, 2)]);
    expect(parked.map(({ key, record }) => [key, record.offset])).toEqual([1, 3, 4].map((offset) => [anna, offset]));
    expect(Object.fromEntries(states)).toEqual({ [anna]: { seen: 1 }, [paul]: { seen: 1 } });
  });

  it('parks behind what was parked in an earlier batch', () => {
    expect(fold([chunk(anna, 0)], { [anna]: { blocked: true } }).parked).toHaveLength(1);
  });

  it('parks a record that is no message, with the reason', () => {
    expect(fold([{ ...chunk(anna, 0), value: Buffer.from('nonsense') }]).parked[0]?.reason).toBe('The value is not JSON in UTF-8.');
  });

  it('asks for every key and slot once', () => {
    const reads = lying([chunk(anna, 0), chunk(anna, 0), chunk(anna, 1), chunk(paul, 0)]).map(readRecord);
    expect(keysToLoad(tally, reads)).toEqual([
      { key: anna, slots: new Set(['0', '1']) },
      { key: paul, slots: new Set(['0']) },
    ]);
  });
});
