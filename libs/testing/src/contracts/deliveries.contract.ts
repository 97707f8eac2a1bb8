import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Deliveries } from '@story-linter/streams';

export interface DeliveriesUnderTest {
  deliveries: Deliveries;
  /** No call arrives until `heal`. */
  cut(): void;
  heal(): void;
  close(): Promise<void>;
}

const here = ['contract', 'validator.commands', 0] as const;

/** What everybody promises who remembers what a worker has in hand, the real one and the simulator's. */
export const deliveriesContract = (name: string, open: () => Promise<DeliveriesUnderTest>): void => {
  describe(`the deliveries contract: ${name}`, () => {
    let under: DeliveriesUnderTest;
    beforeEach(async () => {
      under = await open();
    });
    afterEach(() => under.close());

    it('knows of nothing in hand at first', async () => {
      expect(await under.deliveries.inHand(...here)).toBeUndefined();
    });

    it('remembers what was taken last, for each partition by itself', async () => {
      await under.deliveries.take(...here, { from: 3, to: 5 });
      await under.deliveries.take(...here, { from: 5, to: 9 });
      await under.deliveries.take('contract', 'validator.commands', 1, { from: 0, to: 1 });
      expect(await under.deliveries.inHand(...here)).toEqual({ from: 5, to: 9 });
    });

    it('counts each record by itself, the delivery at hand included', async () => {
      const counts = [await under.deliveries.count(...here, 7), await under.deliveries.count(...here, 7), await under.deliveries.count(...here, 8)];
      expect(counts).toEqual([1, 2, 1]);
    });

    it('forgets what is in hand and all counts when it is put down', async () => {
      await under.deliveries.take(...here, { from: 7, to: 9 });
      await under.deliveries.count(...here, 7);
      await under.deliveries.putDown(...here);
      expect(await under.deliveries.inHand(...here)).toBeUndefined();
      expect(await under.deliveries.count(...here, 7)).toBe(1);
    });

    it('says "unavailable" while it cannot be reached, and works again afterwards', async () => {
      under.cut();
      await expect(under.deliveries.take(...here, { from: 0, to: 1 })).rejects.toMatchObject({ name: 'Unavailable' });
      await expect(under.deliveries.count(...here, 0)).rejects.toMatchObject({ name: 'Unavailable' });
      under.heal();
      await under.deliveries.take(...here, { from: 0, to: 1 });
      expect(await under.deliveries.inHand(...here)).toEqual({ from: 0, to: 1 });
    });
  });
};
