import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ContentStore, nameOf, referenceOf, type ResultName, type ResultStore } from '@story-linter/content-store';

export interface ContentsUnderTest {
  contents: ContentStore & ResultStore;
  loseNextAnswer(): void;
  /** No call arrives until `heal`. */
  cut(): void;
  heal(): void;
  close(): Promise<void>;
}

const text = Buffer.from('Anna went to the mill. \u{1F642}\0');
const name: ResultName = { validation: '0b7f3c52-6d0e-4d5a-9c3f-2f1a7e5b8c90', fingerprint: 'contract', kind: 'findings', index: 0 };

/** What every store of texts and results promises, the real one and the simulator's. */
export const contentsContract = (title: string, open: () => Promise<ContentsUnderTest>): void => {
  describe(`the contents contract: ${title}`, () => {
    let under: ContentsUnderTest;
    beforeEach(async () => {
      under = await open();
    });
    afterEach(() => under.close());

    it('gives bytes back under their hash, to their tenant alone', async () => {
      const [reference, again] = await under.contents.putAll('anna', [text, text]);
      expect([reference, again]).toEqual([referenceOf(text), referenceOf(text)]);
      expect(await under.contents.get('anna', reference!)).toEqual(text);
      expect(await under.contents.has('anna', [reference!, 'sha256:none'])).toEqual(new Set([reference]));
      await expect(under.contents.get('paul', reference!)).rejects.toMatchObject({ name: 'ContentMissing' });
    });

    it('lets the first result under a name stand, and tells it to whoever says something else', async () => {
      expect(await under.contents.putOnce(name, { first: true })).toEqual({ first: true });
      expect(await under.contents.putOnce(name, { first: false })).toEqual({ first: true });
      await under.contents.putAllOnce([{ name, value: 'late' }]);
      expect(await under.contents.find([nameOf(name), 'nobody'])).toEqual(new Map([[nameOf(name), { first: true }]]));
    });

    it('may be asked again when its answer was lost: what the lost call stored stands', async () => {
      under.loseNextAnswer();
      await expect(under.contents.putAllOnce([{ name, value: 'first' }])).rejects.toMatchObject({ name: 'Unavailable' });
      under.heal();
      const [found] = (await under.contents.find([nameOf(name)])).values();
      expect(await under.contents.putOnce(name, 'second')).toBe(found ?? 'second');
    });

    it('says "unavailable" while it cannot be reached, and works again afterwards', async () => {
      under.cut();
      await expect(under.contents.put('anna', text)).rejects.toMatchObject({ name: 'Unavailable' });
      await expect(under.contents.find([nameOf(name)])).rejects.toMatchObject({ name: 'Unavailable' });
      under.heal();
      expect(await under.contents.put('anna', text)).toBe(referenceOf(text));
    });
  });
};
