import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type FoldChanges, type FoldStore, type LogRecord, Unavailable } from '@story-linter/streams';

export interface FoldStoreUnderTest {
  store: FoldStore;
  /** Rows of the table `contract_row` (key text, note text), by key. */
  rows(): Promise<Record<string, string>>;
  /** What an operator asks for. */
  redrive(key: string): Promise<unknown>;
  discard(offset: number): Promise<unknown>;
  /** A rebuild takes the place of what the fold has made: its position's generation is one more. */
  supersede(): Promise<unknown>;
  /** The next call reaches the store; its answer does not come back. */
  loseNextAnswer(): void;
  /** No call reaches the store until `heal`. */
  cut(): void;
  heal(): void;
  close(): Promise<void>;
}

const fold = 'contract';
const topic = 'validation.events';
const nothingSaid = () => Promise.resolve();

const row = (key: string, note: string) => ({ kind: 'replace' as const, table: 'contract_row', key: ['key'], row: { key, note } });

const record = (offset: number): LogRecord => ({ topic, partition: 0, offset, timestamp: 0, key: 'a', headers: { ce_id: Buffer.from('\xff', 'latin1') }, value: Buffer.from([0, 255]) });

const changes = (more: Partial<FoldChanges> = {}): FoldChanges => ({
  fold,
  topic,
  partition: 0,
  expected: { next: 0, generation: 0 },
  position: { next: 1, lastId: 'first', clusterId: 'c' },
  states: new Map([['a', { seen: 1 }]]),
  slots: [{ key: 'a', slot: '0', value: true }],
  rows: [row('a', 'first')],
  parked: [],
  ...more,
});

/** What every fold store promises, the real one and the simulator's. */
export const foldStoreContract = (name: string, open: () => Promise<FoldStoreUnderTest>): void => {
  describe(`the fold store contract: ${name}`, () => {
    let under: FoldStoreUnderTest;
    beforeEach(async () => {
      under = await open();
      await under.store.position(fold, topic, 0);
    });
    afterEach(() => under.close());

    const next = async () => (await under.store.position(fold, topic, 0)).next;

    it('begins at 0, for a fold it has never seen', async () => {
      expect(await under.store.position(fold, topic, 0)).toMatchObject({ next: 0 });
      expect((await under.store.load(fold, 0, [{ key: 'a', slots: 'all' }])).get('a')).toEqual({ state: undefined, slots: new Map(), blocked: false });
    });

    it('keeps position, state, slots and rows together', async () => {
      expect(await under.store.commit(changes(), nothingSaid)).toBe('committed');
      expect(await under.store.position(fold, topic, 0)).toEqual({ next: 1, lastId: 'first', clusterId: 'c', generation: 0 });
      expect((await under.store.load(fold, 0, [{ key: 'a', slots: new Set(['0', '1']) }])).get('a')).toEqual({ state: { seen: 1 }, slots: new Map([['0', true]]), blocked: false });
      expect(await under.rows()).toEqual({ a: 'first' });
    });

    it('answers "moved" to whoever expects another position, writes nothing and lets it say nothing', async () => {
      await under.store.commit(changes(), nothingSaid);
      let said = false;
      const late = changes({ rows: [row('a', 'late')], states: new Map([['a', { seen: 9 }]]) });
      expect(await under.store.commit(late, async () => void (said = true))).toBe('moved');
      expect({ said, rows: await under.rows(), next: await next() }).toEqual({ said: false, rows: { a: 'first' }, next: 1 });
    });

    it('answers "moved" to whoever has folded upon an earlier generation, and shows each generation its own state', async () => {
      await under.store.commit(changes(), nothingSaid);
      await under.supersede();
      expect(await under.store.position(fold, topic, 0)).toMatchObject({ next: 1, generation: 1 });
      const late = changes({ expected: { next: 1, generation: 0 }, position: { next: 2 }, rows: [row('a', 'late')] });
      expect(await under.store.commit(late, nothingSaid)).toBe('moved');
      expect({ rows: await under.rows(), next: await next() }).toEqual({ rows: { a: 'first' }, next: 1 });
      const now = changes({ expected: { next: 1, generation: 1 }, position: { next: 2 }, states: new Map([['a', { seen: 2 }]]), slots: [] });
      expect(await under.store.commit(now, nothingSaid)).toBe('committed');
      const known = async (generation: number) => (await under.store.load(fold, generation, [{ key: 'a', slots: 'all' }])).get('a');
      expect([await known(0), await known(1)]).toMatchObject([
        { state: { seen: 1 }, slots: new Map([['0', true]]) },
        { state: { seen: 2 }, slots: new Map() },
      ]);
    });

    it('lets one of two zombies through', async () => {
      const both = await Promise.all([under.store.commit(changes(), nothingSaid), under.store.commit(changes(), nothingSaid)]);
      expect(both.sort()).toEqual(['committed', 'moved']);
    });

    it('has written nothing when what follows could not be said', async () => {
      const saying = under.store.commit(changes(), () => Promise.reject(new Unavailable('Kafka is away.')));
      await expect(saying).rejects.toMatchObject({ name: 'Unavailable' });
      expect({ rows: await under.rows(), next: await next() }).toEqual({ rows: {}, next: 0 });
      expect(await under.store.commit(changes(), nothingSaid)).toBe('committed');
    });

    it('shows nothing to others before what follows is said', async () => {
      let seen: unknown;
      await under.store.commit(changes(), async () => {
        seen = { rows: await under.rows() };
      });
      expect(seen).toEqual({ rows: {} });
    });

    it('says "unavailable" when the answer to its commit is lost, and the position tells whether it was done', async () => {
      const committing = under.store.commit(changes(), async () => under.loseNextAnswer());
      await expect(committing).rejects.toMatchObject({ name: 'Unavailable' });
      under.heal();
      const position = await next();
      expect(await under.rows()).toEqual(position === 1 ? { a: 'first' } : {});
      expect(await under.store.commit(changes(), nothingSaid)).toBe(position === 1 ? 'moved' : 'committed');
    });

    it('says "unavailable" while it cannot be reached, and works again afterwards', async () => {
      under.cut();
      await expect(under.store.position(fold, topic, 0)).rejects.toMatchObject({ name: 'Unavailable' });
      await expect(under.store.commit(changes(), nothingSaid)).rejects.toMatchObject({ name: 'Unavailable' });
      under.heal();
      expect(await under.store.commit(changes(), nothingSaid)).toBe('committed');
    });

    it('keeps the first or the last of what one batch writes under a key, as each change says', async () => {
      const keep = (note: string) => ({ ...row('b', note), kind: 'keep' as const });
      await under.store.commit(changes({ rows: [row('a', '1'), keep('1'), row('a', '2'), keep('2'), { kind: 'delete', table: 'contract_row', where: { key: 'a' } }, row('a', '3')] }), nothingSaid);
      expect(await under.rows()).toEqual({ a: '3', b: '1' });
    });

    it('blocks a key whose event is parked, and parks a record once', async () => {
      const parked = [{ group: fold, record: record(0), key: 'a', reason: 'It cannot be applied.' }];
      await under.store.commit(changes({ parked }), nothingSaid);
      await under.store.commit(changes({ expected: { next: 1, generation: 0 }, position: { next: 2 }, parked }), nothingSaid);
      const loaded = await under.store.load(fold, 0, [
        { key: 'a', slots: new Set() },
        { key: 'b', slots: new Set() },
      ]);
      expect([loaded.get('a')?.blocked, loaded.get('b')?.blocked]).toEqual([true, false]);
    });

    it('lets go of slots, parked events and requests of a key that begins anew, before it writes what is new', async () => {
      const parked = [{ group: fold, record: record(1), key: 'a', reason: 'It cannot be applied.' }];
      await under.store.commit(changes({ parked }), nothingSaid);
      await under.redrive('a');
      const anew = changes({ expected: { next: 1, generation: 0 }, position: { next: 3 }, slots: [{ key: 'a', slot: '1', value: true }], forgotten: ['a'] });
      await under.store.commit(anew, nothingSaid);
      expect((await under.store.load(fold, 0, [{ key: 'a', slots: 'all' }])).get('a')).toMatchObject({ slots: new Map([['1', true]]), blocked: false });
      expect(await under.store.redriveRequests(fold, topic, 0)).toEqual([]);
    });

    const parkedAt = (...offsets: number[]) => offsets.map((offset) => ({ group: fold, record: record(offset), key: 'a', reason: 'It cannot be applied.' }));
    const requests = async () => (await under.store.redriveRequests(fold, topic, 0)).map(({ key, parked }) => [key, parked.map(({ offset }) => offset)]);

    it('gives back what was parked byte for byte, in the order of the log, once somebody asks for a redrive', async () => {
      await under.store.commit(changes({ parked: parkedAt(3, 1, 2) }), nothingSaid);
      expect(await requests()).toEqual([]);
      await under.redrive('a');
      await under.redrive('a');
      expect(await requests()).toEqual([['a', [1, 2, 3]]]);
      const [given] = (await under.store.redriveRequests(fold, topic, 0))[0]!.parked;
      expect([Buffer.from(given!.value!), [given!.headers.ce_id].flat()[0]]).toEqual([record(1).value, record(1).headers.ce_id]);
    });

    it('lets go what is released together with the request, and keeps what still cannot be applied', async () => {
      await under.store.commit(changes({ parked: parkedAt(1, 2) }), nothingSaid);
      await under.redrive('a');
      await under.store.commit(changes({ expected: { next: 1, generation: 0 }, released: { key: 'a', offsets: [1] } }), nothingSaid);
      expect(await requests()).toEqual([]);
      await under.redrive('a');
      expect(await requests()).toEqual([['a', [2]]]);
    });

    it('keeps a request whose events were all discarded until it is released, so that it ends', async () => {
      await under.store.commit(changes({ parked: parkedAt(1) }), nothingSaid);
      await under.redrive('a');
      await under.discard(1);
      expect(await requests()).toEqual([['a', []]]);
      await under.store.commit(changes({ expected: { next: 1, generation: 0 }, released: { key: 'a', offsets: [] } }), nothingSaid);
      expect(await requests()).toEqual([]);
    });

    it('names a discarded event by its id, or by its place where it has none, and unblocks its key', async () => {
      const nameless = { ...record(2), headers: {} };
      const named = { ...record(1), headers: { ce_id: Buffer.from('an id') } };
      const parked = [named, nameless].map((one) => ({ group: fold, record: one, key: 'a', reason: 'It cannot be applied.' }));
      await under.store.commit(changes({ parked }), nothingSaid);
      await under.discard(1);
      await under.discard(2);
      expect([...(await under.store.discarded(fold, topic, 0))].sort()).toEqual(['@2', 'an id']);
      expect((await under.store.load(fold, 0, [{ key: 'a', slots: 'all' }])).get('a')?.blocked).toBe(false);
    });

    it('refuses data it cannot hold before anything is said', async () => {
      let said = false;
      await expect(under.store.commit(changes({ rows: [row('a', 'a\0b')] }), async () => void (said = true))).rejects.toMatchObject({ name: 'DataRefused' });
      expect({ said, next: await next() }).toEqual({ said: false, next: 0 });
    });
  });
};
