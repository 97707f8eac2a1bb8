import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { withholdAborted } from './aborted-transactions.js';

type Step = { producer: number; does: 'say alone' | 'say' | 'commit' | 'abort' };

const steps = fc.array(fc.record({ producer: fc.nat(2), does: fc.constantFrom<Step['does']>('say alone', 'say', 'say', 'commit', 'abort') }), { maxLength: 40 });

/** A log as the broker keeps it, with its list of aborted transactions in the order of their ends. */
const logOf = (given: Step[]) => {
  const records: { producer: number; transactional: boolean; mark: boolean; committed: boolean }[] = [];
  const aborted: { producerId: string; firstOffset: string; end: number }[] = [];
  const open = new Map<number, number[]>();
  const end = (producer: number, committed: boolean) => {
    const said = open.get(producer);
    if (!said) return;
    open.delete(producer);
    for (const offset of said) records[offset]!.committed = committed;
    if (!committed) aborted.push({ producerId: String(producer), firstOffset: String(said[0]), end: records.length });
    records.push({ producer, transactional: true, mark: true, committed: false });
  };
  for (const { producer, does } of given) {
    if (does === 'commit' || does === 'abort') end(producer, does === 'commit');
    else if (does === 'say') {
      open.set(producer, [...(open.get(producer) ?? []), records.length]);
      records.push({ producer, transactional: true, mark: false, committed: false });
    } else records.push({ producer: 3, transactional: false, mark: false, committed: true });
  }
  for (const producer of [...open.keys()]) end(producer, false);
  return { records, aborted };
};

describe('what a fetch hands out', () => {
  it('is all that was said alone or in a committed transaction, however transactions overlap and wherever the fetch begins', () => {
    fc.assert(
      fc.property(steps, fc.nat(20), (given, from) => {
        const { records, aborted } = logOf(given);
        const partition = {
          messages: records
            .map(({ producer, transactional, mark }, offset) => ({ offset: String(offset), isControlRecord: mark, batchContext: { producerId: String(producer), inTransaction: transactional } }))
            .slice(from),
          abortedTransactions: aborted.filter(({ end }) => end >= from),
        };
        withholdAborted(partition);
        const handedOut = partition.messages.filter(({ isControlRecord }) => !isControlRecord).map(({ offset }) => Number(offset));
        const expected = records.flatMap(({ committed }, offset) => (committed && offset >= from ? [offset] : []));
        expect(handedOut).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
