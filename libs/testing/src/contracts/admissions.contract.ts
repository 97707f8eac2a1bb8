import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Admissions, PreparedStart } from '@story-linter/admission';
import { headerOf, StartValidation } from '@story-linter/events';

export interface AdmissionsUnderTest {
  admissions: Admissions;
  /** The fold named `contract` has come to an attempt of the validation. */
  started(id: string): Promise<void>;
  /** So many seconds have passed since every admission was appended last. */
  pass(seconds: number): Promise<void>;
  loseNextAnswer(): void;
  /** No call arrives until `heal`. */
  cut(): void;
  heal(): void;
  close(): Promise<void>;
}

const id = '0b7f3c52-6d0e-4d5a-9c3f-2f1a7e5b8c90';
const other = '1b7f3c52-6d0e-4d5a-9c3f-2f1a7e5b8c91';

const start = (payloadHash = 'hash'): PreparedStart => ({
  command: Object.assign(new StartValidation(), { title: 'A story', files: [{ path: 'a.md', content: `sha256:${'a'.repeat(64)}` }], options: { deadlineSeconds: 60 } }),
  payloadHash,
});

/** What all admissions promise, the real ones and the simulator's. */
export const admissionsContract = (title: string, open: () => Promise<AdmissionsUnderTest>): void => {
  describe(`the admissions contract: ${title}`, () => {
    let under: AdmissionsUnderTest;
    beforeEach(async () => {
      under = await open();
    });
    afterEach(() => under.close());

    const unstarted = async (): Promise<string[]> => (await under.admissions.takeUnstarted(5, 10)).map((command) => headerOf(command, 'ce_subject')!).sort();

    it('forgets the command of an erased admission, never sends it, and lets nobody take its id', async () => {
      await under.admissions.admit(id, 'anna', start());
      await under.admissions.erase(id);
      await under.pass(30);
      expect(await unstarted()).toEqual([]);
      expect(await under.admissions.find(id)).toMatchObject({ erased: true, command: { title: '', files: [] } });
      await expect(under.admissions.admit(id, 'anna', start())).rejects.toMatchObject({ name: 'AdmissionErased' });
      await expect(under.admissions.admit(id, 'paul', start())).rejects.toMatchObject({ name: 'IdTaken' });
    });

    it('answers a repeat with the first admission, deadline included', async () => {
      const first = await under.admissions.admit(id, 'anna', start());
      await under.pass(30);
      expect(await under.admissions.admit(id, 'anna', start())).toEqual(first);
      expect(await under.admissions.find(id)).toMatchObject({ id, tenant: 'anna', payloadHash: 'hash', deadline: first.deadline, command: { title: 'A story' } });
      expect(await under.admissions.find(other)).toBeUndefined();
    });

    it('refuses another payload and another tenant in the same words', async () => {
      await under.admissions.admit(id, 'anna', start());
      const refused = (tenant: string, hash: string) => under.admissions.admit(id, tenant, start(hash)).then(() => '', ({ name, message }: Error) => `${name}: ${message}`);
      expect(await refused('anna', 'another')).toBe(await refused('paul', 'hash'));
      expect(await refused('paul', 'hash')).toMatch(/^IdTaken: /);
    });

    it('gives out commands that have not started in time, once until they are due again, and no more when they have', async () => {
      await under.admissions.admit(id, 'anna', start());
      await under.admissions.admit(other, 'anna', start());
      expect(await unstarted()).toEqual([]);
      await under.pass(10);
      await under.started(id);
      await under.admissions.markStarted('contract');
      expect(await unstarted()).toEqual([other]);
      expect(await unstarted()).toEqual([]);
      await under.pass(10);
      expect(await unstarted()).toEqual([other]);
    });

    it('may be asked again when its answer was lost', async () => {
      under.loseNextAnswer();
      await expect(under.admissions.admit(id, 'anna', start())).rejects.toMatchObject({ name: 'Unavailable' });
      under.heal();
      expect(await under.admissions.admit(id, 'anna', start())).toMatchObject({ id, payloadHash: 'hash' });
    });

    it('says "unavailable" while it cannot be reached', async () => {
      under.cut();
      await expect(under.admissions.find(id)).rejects.toMatchObject({ name: 'Unavailable' });
      under.heal();
      expect(await under.admissions.find(id)).toBeUndefined();
    });
  });
};
