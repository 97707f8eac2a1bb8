import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Pauses } from '@story-linter/streams';

export interface PausesUnderTest {
  pauses: Pauses;
  /** What an operator asks for. */
  pause(group: string, by: string, reason: string): Promise<unknown>;
  resume(group: string): Promise<unknown>;
  /** No call arrives until `heal`. */
  cut(): void;
  heal(): void;
  close(): Promise<void>;
}

/** What everybody promises who tells which groups are paused, the real one and the simulator's. */
export const pausesContract = (name: string, open: () => Promise<PausesUnderTest>): void => {
  describe(`the pauses contract: ${name}`, () => {
    let under: PausesUnderTest;
    beforeEach(async () => {
      under = await open();
    });
    afterEach(() => under.close());

    const inForce = async () => (await under.pauses.inForce()).map(({ group, by, reason }) => `${group} by ${by}: ${reason}`).sort();

    it('knows of none at first', async () => {
      expect(await inForce()).toEqual([]);
    });

    it('tells who paused which group and why, until it is resumed', async () => {
      await under.pause('parser', 'anna', 'a disk is full');
      await under.pause('*', 'paul', 'an upgrade');
      expect(await inForce()).toEqual(['* by paul: an upgrade', 'parser by anna: a disk is full']);
      await under.resume('parser');
      expect(await inForce()).toEqual(['* by paul: an upgrade']);
    });

    it('lets the first pause of a group stand', async () => {
      await under.pause('parser', 'anna', 'a disk is full');
      await under.pause('parser', 'paul', 'an upgrade');
      expect(await inForce()).toEqual(['parser by anna: a disk is full']);
    });

    it('says since when', async () => {
      await under.pause('parser', 'anna', 'a disk is full');
      expect((await under.pauses.inForce())[0]?.since).toBeInstanceOf(Date);
    });

    it('says "unavailable" while it cannot be reached, and works again afterwards', async () => {
      under.cut();
      await expect(under.pauses.inForce()).rejects.toMatchObject({ name: 'Unavailable' });
      under.heal();
      expect(await inForce()).toEqual([]);
    });
  });
};
