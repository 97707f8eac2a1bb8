import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestStreams } from '@story-linter/testing';
import type { RowChange } from '../ports/fold-store.js';
import { writeRows } from './write-rows.js';

const row = (table: string, key: string, note: string, kind: 'keep' | 'replace' = 'replace'): RowChange => ({ kind, table, key: ['key'], row: { key, note } });
const gone = (table: string, key: string): RowChange => ({ kind: 'delete', table, where: { key } });

describe('the rows of a batch', () => {
  let streams: TestStreams;

  beforeAll(async () => {
    streams = await TestStreams.open(import.meta.url);
    for (const table of ['poem', 'play']) await streams.pool.query(`create table ${table} (key text primary key, note text)`);
  });

  afterAll(() => streams.close());

  it('end as if they were written one by one, while tables go together', async () => {
    const client = await streams.pool.connect();
    try {
      await writeRows(client, [row('poem', 'a', '1'), row('play', 'a', '1'), gone('poem', 'a'), row('play', 'a', '2', 'keep'), row('poem', 'a', '2'), row('play', 'b', '1'), row('poem', 'c', '1'), gone('play', 'b')]);
      await writeRows(client, [row('poem', 'a', '3', 'keep'), gone('play', 'a'), row('poem', 'c', '2')]);
      await writeRows(client, []);
    } finally {
      client.release();
    }
    const { rows } = await streams.pool.query(`select 'poem' as table, key, note from poem union all select 'play', key, note from play order by 1, 2`);
    expect(rows).toEqual([
      { table: 'poem', key: 'a', note: '2' },
      { table: 'poem', key: 'c', note: '2' },
    ]);
  });
});
