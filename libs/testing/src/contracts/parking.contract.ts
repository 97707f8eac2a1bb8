import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { LogRecord, ParkedRecord, Parking } from '@story-linter/streams';

export interface ParkingUnderTest {
  parking: Parking;
  /** What is parked, as `group offset: reason`, by offset. */
  parked(): Promise<string[]>;
  loseNextAnswer(): void;
  /** No call arrives until `heal`. */
  cut(): void;
  heal(): void;
  close(): Promise<void>;
}

const record = (offset: number): LogRecord => ({
  topic: 'validator.commands',
  partition: 0,
  offset,
  timestamp: 0,
  key: Buffer.from([0, 255]),
  headers: { ce_id: Buffer.from('\xff', 'latin1'), twice: [Buffer.from('a'), Buffer.from('b')] },
  value: null,
});

const parked = (offset: number, more: Partial<ParkedRecord> = {}): ParkedRecord => ({ group: 'contract', record: record(offset), key: 'a', reason: 'It failed.', ...more });

/** What every parking promises, the real one and the simulator's. */
export const parkingContract = (name: string, open: () => Promise<ParkingUnderTest>): void => {
  describe(`the parking contract: ${name}`, () => {
    let under: ParkingUnderTest;
    beforeEach(async () => {
      under = await open();
    });
    afterEach(() => under.close());

    it('keeps a record once for each group: the first reason stands', async () => {
      await under.parking.park(parked(1));
      await under.parking.park(parked(1, { reason: 'It failed again.' }));
      await under.parking.park(parked(1, { group: 'another' }));
      await under.parking.park(parked(2));
      expect((await under.parked()).sort()).toEqual(['another 1: It failed.', 'contract 1: It failed.', 'contract 2: It failed.']);
    });

    it('forgets all of a key and of its parts, and nothing else', async () => {
      await under.parking.park(parked(1));
      await under.parking.park(parked(2, { key: 'a/7' }));
      await under.parking.park(parked(3, { key: 'ab' }));
      await under.parking.forget('a');
      await under.parking.forget('a');
      expect(await under.parked()).toEqual(['contract 3: It failed.']);
    });

    it('parks whatever bytes a record and a reason hold', async () => {
      await under.parking.park(parked(1, { key: 'a\0b', reason: 'NUL \0 in it', stack: '\0' }));
      expect(await under.parked()).toHaveLength(1);
    });

    it('may be asked again when its answer was lost', async () => {
      under.loseNextAnswer();
      await expect(under.parking.park(parked(1))).rejects.toMatchObject({ name: 'Unavailable' });
      under.heal();
      await under.parking.park(parked(1));
      expect(await under.parked()).toEqual(['contract 1: It failed.']);
    });

    it('says "unavailable" while it cannot be reached', async () => {
      under.cut();
      await expect(under.parking.park(parked(1))).rejects.toMatchObject({ name: 'Unavailable' });
      under.heal();
      expect(await under.parked()).toEqual([]);
    });
  });
};
