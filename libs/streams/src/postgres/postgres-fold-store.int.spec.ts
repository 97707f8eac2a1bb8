import { behindAProxy } from '@story-linter/testing';
import { foldStoreContract, type FoldStoreUnderTest } from '@story-linter/testing/contracts';
import { ParkedEvents } from './parked-events.js';
import { PostgresFoldStore } from './postgres-fold-store.js';

const open = async (): Promise<FoldStoreUnderTest> => {
  const { pool, direct, ...trouble } = await behindAProxy(import.meta.url, ['create table contract_row (key text primary key, note text)']);
  const operator = new ParkedEvents(direct);
  return {
    store: new PostgresFoldStore(pool),
    rows: async () => Object.fromEntries((await direct.query<{ key: string; note: string }>('select key, note from contract_row')).rows.map(({ key, note }) => [key, note])),
    redrive: (key) => operator.redrive('contract', key),
    discard: (offset) => operator.discard('contract', { topic: 'validation.events', partition: 0, offset }, 'The contract wants it so.'),
    supersede: () => direct.query('update streams.position set generation = generation + 1'),
    ...trouble,
  };
};

foldStoreContract("PostgreSQL's", open);
