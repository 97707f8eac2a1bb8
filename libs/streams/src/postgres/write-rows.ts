import type { ClientBase } from 'pg';
import type { RowChange } from '../ports/fold-store.js';
import { prepared } from './prepared.js';

type Upsert = Extract<RowChange, { kind: 'keep' | 'replace' }>;

/**
 * Writes row changes in as few statements as their order allows: tables are independent of each other, within a table
 * consecutive upserts of a kind go together (of one key the last `replace`, the first `keep` counts), and a delete
 * comes in its place.
 */
export const writeRows = async (client: ClientBase, changes: readonly RowChange[]): Promise<void> => {
  for (const ofTable of Map.groupBy(changes, ({ table }) => table).values()) {
    for (const run of runsOf(ofTable)) await writeRun(client, run);
  }
};

const runsOf = (changes: readonly RowChange[]): RowChange[][] => {
  const runs: RowChange[][] = [];
  for (const change of changes) {
    const last = runs.at(-1);
    if (last && shapeOf(last[0]!) === shapeOf(change) && change.kind !== 'delete') last.push(change);
    else runs.push([change]);
  }
  return runs;
};

/** Upserts that one statement can carry are of one kind and name the same columns. */
const shapeOf = (change: RowChange): string => (change.kind === 'delete' ? 'delete' : `${change.kind} ${Object.keys(change.row).join()}`);

const writeRun = async (client: ClientBase, run: readonly RowChange[]): Promise<void> => {
  const [first] = run;
  if (!first) return;
  if (first.kind === 'delete') {
    const columns = Object.keys(first.where);
    const condition = columns.map((column, index) => `${column} = $${index + 1}`).join(' and ');
    await client.query(`delete from ${first.table} where ${condition}`, Object.values(first.where));
    return;
  }
  await upsert(client, first, onePerKey(run as readonly Upsert[]));
};

const onePerKey = (run: readonly Upsert[]): Upsert[] => {
  const byKey = new Map<string, Upsert>();
  for (const change of run) {
    const key = JSON.stringify(change.key.map((column) => change.row[column]));
    if (change.kind === 'replace' || !byKey.has(key)) byKey.set(key, change);
  }
  return [...byKey.values()];
};

const upsert = async (client: ClientBase, { kind, table, key, row }: Upsert, changes: readonly Upsert[]): Promise<void> => {
  const columns = Object.keys(row);
  const others = columns.filter((column) => !key.includes(column));
  const action = kind === 'keep' || others.length === 0 ? 'do nothing' : `do update set ${others.map((column) => `${column} = excluded.${column}`).join(', ')}`;
  await client.query(
    prepared(
      `insert into ${table} (${columns.join(', ')})
       select ${columns.join(', ')} from json_populate_recordset(null::${table}, $1::json)
       on conflict (${key.join(', ')}) ${action}`,
      [JSON.stringify(changes.map((change) => change.row))],
    ),
  );
};
