import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { causedBy, ChunkValidated, encode, type EncodedMessage, headerOf, say } from '@story-linter/events';
import type { Batch, Log, LogRecord, Verdict } from '@story-linter/streams';
import { eventually } from '../eventually.js';

export interface LogUnderTest {
  /** A client of its own, as another process has. */
  client(): Log;
  /** Every record of the topic, in the order of each partition. */
  records(topic: string): Promise<LogRecord[]>;
  /** The next append reaches the log; its answer does not come back. */
  loseNextAnswer(): void;
  close(): Promise<void>;
}

const topic = 'validation.events';
const validations = ['0b7f3c52-6d0e-4d5a-9c3f-2f1a7e5b8c90', '1b7f3c52-6d0e-4d5a-9c3f-2f1a7e5b8c91', '2b7f3c52-6d0e-4d5a-9c3f-2f1a7e5b8c92'];

const event = (validation: string, index: number): EncodedMessage =>
  encode(
    causedBy(
      { id: 'contract', subject: validation, tenantId: 'default', correlationId: validation },
      say(ChunkValidated, { attempt: 1, index, fingerprint: 'contract', findings: { error: 0, warning: 0, info: 0 } }),
      '/contract',
    ),
  );

const idOf = (record: Pick<LogRecord, 'headers'>) => headerOf(record, 'ce_id')!;

/** Ids as a reader counts them: the first record of each. */
const firsts = (ids: string[]): string[] => [...new Set(ids)];

/** What every log promises, the real one and the simulator's. */
export const logContract = (name: string, open: () => Promise<LogUnderTest>): void => {
  describe(`the log contract: ${name}`, () => {
    let under: LogUnderTest;
    beforeEach(async () => {
      under = await open();
    });
    afterEach(() => under.close());

    const ids = async (validation: string): Promise<string[]> =>
      (await under.records(topic)).filter(({ key }) => key?.toString() === validation).map((record) => idOf(record));

    const advance = (batch: Batch): Verdict => ({ kind: 'advance', next: batch.records.at(-1)!.offset + 1 });

    it('keeps the order of each validation', async () => {
      const log = under.client();
      const messages = [0, 1, 2, 3, 4].flatMap((index) => validations.map((validation) => event(validation, index)));
      await log.append(messages.slice(0, 8));
      await log.append(messages.slice(8));
      for (const validation of validations) expect(await ids(validation)).toEqual([0, 1, 2, 3, 4].map((index) => idOf(event(validation, index))));
    });

    it('keeps the order in which appends were asked for, also when nobody waits between them', async () => {
      const log = under.client();
      await Promise.all(Array.from({ length: 20 }, (_, index) => log.append([event(validations[0]!, index)])));
      expect(await ids(validations[0]!)).toEqual(Array.from({ length: 20 }, (_, index) => idOf(event(validations[0]!, index))));
    });

    it('loses nothing that it has acknowledged when an answer is lost among appends side by side; it may say it twice', async () => {
      const log = under.client();
      const told = async (index: number): Promise<number> => {
        await log.append([event(validations[0]!, index)]);
        return index;
      };
      await told(0);
      under.loseNextAnswer();
      const settled = await Promise.allSettled([1, 2, 3, 4, 5, 6].map(told));
      const acknowledged = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      const found = await ids(validations[0]!);
      expect(found).toEqual(expect.arrayContaining(acknowledged.map((index) => idOf(event(validations[0]!, index)))));
      const order = firsts(found);
      expect(order).toEqual([...order].sort((a, b) => indexOf(a) - indexOf(b)));
    });

    it('hands out every record in order, from the offset that the consumer says', async () => {
      const log = under.client();
      await log.append([0, 1, 2, 3].map((index) => event(validations[0]!, index)));
      const seen: number[] = [];
      let sought = false;
      await log.consume({
        group: 'reader',
        topic,
        handle: (batch) => {
          if (sought) seen.push(...batch.records.map(({ offset }) => offset));
          const verdict: Verdict = sought ? advance(batch) : { kind: 'seek', offset: 1 };
          sought = true;
          return Promise.resolve(verdict);
        },
      });
      await eventually('the records are handed out', () => seen.length === 3);
      expect(seen).toEqual([1, 2, 3]);
    });

    it('hands out again what met something unavailable', async () => {
      const log = under.client();
      await log.append([event(validations[0]!, 0)]);
      let tries = 0;
      await log.consume({
        group: 'reader',
        topic,
        handle: (batch) => Promise.resolve(++tries < 3 ? { kind: 'unavailable', reason: 'The store is away.' } : advance(batch)),
      });
      await eventually('the record is taken', () => tries === 3);
    });

    it('hands out again what was held, and only once the hold is over', async () => {
      const log = under.client();
      await log.append([event(validations[0]!, 0), event(validations[0]!, 1)]);
      const hold = Promise.withResolvers<void>();
      let held = 0;
      let over = false;
      const seen: number[] = [];
      await log.consume({
        group: 'reader',
        topic,
        handle: (batch) => {
          if (!over) {
            held += 1;
            return Promise.resolve({ kind: 'hold', reason: 'An operator wants it so.', until: hold.promise });
          }
          seen.push(...batch.records.map(({ offset }) => offset));
          return Promise.resolve(advance(batch));
        },
      });
      await eventually('the records are held', () => held > 0);
      over = true;
      const { partition } = (await under.records(topic))[0]!;
      expect(await log.bounds(topic, partition)).toEqual({ start: 0, end: 2 });
      expect({ held, seen }).toEqual({ held: 1, seen: [] });
      hold.resolve();
      await eventually('they are handed out', () => seen.length === 2);
      expect(seen).toEqual([0, 1]);
    });

    it('tells where a partition begins and ends', async () => {
      const log = under.client();
      await log.append([0, 1].map((index) => event(validations[0]!, index)));
      const { partition } = (await under.records(topic))[0]!;
      expect(await log.bounds(topic, partition)).toEqual({ start: 0, end: 2 });
    });
  });

  const indexOf = (id: string): number => Array.from({ length: 20 }, (_, index) => index).findIndex((index) => idOf(event(validations[0]!, index)) === id);
};
