import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ContentStore, type Erasures, nameOf, referenceOf, type ResultName, type ResultStore } from '@story-linter/content-store';

export interface ContentsUnderTest {
  contents: ContentStore & ResultStore;
  erasures: Erasures;
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

    it('deletes what only an erased validation needs, and keeps what others refer to', async () => {
      const [mine, ours] = await under.contents.putAll('anna', [text, Buffer.from('A chapter of two drafts.')]);
      const [first, second] = [name.validation, '1b7f3c52-6d0e-4d5a-9c3f-2f1a7e5b8c91'];
      await under.contents.refer('anna', first, [mine!, ours!]);
      await under.contents.refer('anna', second, [ours!]);
      await under.contents.putOnce(name, 'found');
      expect(await under.erasures.erase('anna', first)).toEqual({ texts: 1, results: 1, cached: 0 });
      expect(await under.contents.has('anna', [mine!, ours!])).toEqual(new Set([ours]));
      expect(await under.contents.find([nameOf(name)])).toEqual(new Map());
      expect(await under.erasures.erase('anna', second)).toEqual({ texts: 1, results: 0, cached: 0 });
      expect(await under.erasures.erase('anna', second)).toEqual({ texts: 0, results: 0, cached: 0 });
    });

    it('stores nothing more under the name of an erased validation, and tells of its tombstone', async () => {
      await under.erasures.erase('anna', name.validation);
      await under.contents.putAllOnce([{ name, value: 'late' }]);
      expect(await under.contents.find([nameOf(name)])).toEqual(new Map());
      await expect(under.contents.putOnce(name, 'late')).rejects.toMatchObject({ name: 'ContentMissing' });
      expect(await under.erasures.erasedAmong([name.validation, 'another'])).toEqual(new Set([name.validation]));
    });

    it('tells of erasures until it is noted that the log tells of them', async () => {
      await under.erasures.erase('anna', name.validation);
      expect(await under.erasures.takeUntold(0, 10)).toEqual([{ tenant: 'anna', validation: name.validation }]);
      expect(await under.erasures.takeUntold(0, 10)).toHaveLength(1);
      await under.erasures.noteTold([name.validation]);
      expect(await under.erasures.takeUntold(0, 10)).toEqual([]);
    });

    it('asks for another try where something has gone that is to be referred to, and an erased validation refers to nothing', async () => {
      await expect(under.contents.refer('anna', name.validation, ['sha256:none'])).rejects.toMatchObject({ name: 'Unavailable' });
      await under.erasures.erase('anna', name.validation);
      const reference = await under.contents.put('anna', text);
      await under.contents.refer('anna', name.validation, [reference]);
      await under.contents.refer('anna', 'another', [reference]);
      expect(await under.erasures.erase('anna', 'another')).toMatchObject({ texts: 1 });
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
