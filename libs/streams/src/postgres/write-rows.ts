import type { ClientBase } from 'pg';
import type { RowChange } from '../ports/fold-store.js';
import { prepared } from './prepared.js';

type Upsert = Extract<RowChange, { kind: 'keep' | 'replace' }>;

/**
 * Writes row changes in as few statements as their order allows: tables are independent of each other, within a table
 * consecutive upserts of a kind go together (of one key the last `replace`, the first `keep` counts), and a delete
 * comes in its place. The first of each table are one statement, then the second, and so on.
 */
export const writeRows = async (client: ClientBase, changes: readonly RowChange[]): Promise<void> => {
  const tables = [...Map.groupBy(changes, ({ table }) => table).values()].map(runsOf);
  for (let turn = 0; turn < Math.max(0, ...tables.map((runs) => runs.length)); turn++) {
    const values: unknown[] = [];
    const runs = tables.flatMap((ofTable) => ofTable.slice(turn, turn + 1));
    const parts = runs.map((run) => textOf(run, values));
    const [only = '', ...others] = parts;
    const text = others.length === 0 ? only : `with ${parts.map((part, index) => `part_${index} as (${part})`).join(', ')} select`;
    // How rows to delete are found hangs on how many there are.
    const deletes = runs.some(([first]) => first?.kind === 'delete');
    await client.query(deletes ? { text, values } : prepared(text, values));
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

/** Of one run; its values are added to those of the statement. */
const textOf = (run: readonly RowChange[], values: unknown[]): string => {
  const [first] = run as [RowChange];
  if (first.kind === 'delete') return `delete from ${first.table} where ${Object.entries(first.where).map(([column, value]) => `${column} = $${values.push(value)}`).join(' and ')}`;
  const { kind, table, key, row } = first;
  const columns = Object.keys(row);
  const others = columns.filter((column) => !key.includes(column));
  const action = kind === 'keep' || others.length === 0 ? 'do nothing' : `do update set ${others.map((column) => `${column} = excluded.${column}`).join(', ')}`;
  const rows = onePerKey(run as readonly Upsert[]).map((change) => change.row);
  return `insert into ${table} (${columns.join(', ')})
    select ${columns.join(', ')} from json_populate_recordset(null::${table}, $${values.push(JSON.stringify(rows))}::json)
    on conflict (${key.join(', ')}) ${action}`;
};

const onePerKey = (run: readonly Upsert[]): Upsert[] => {
  const byKey = new Map<string, Upsert>();
  for (const change of run) {
    const key = JSON.stringify(change.key.map((column) => change.row[column]));
    if (change.kind === 'replace' || !byKey.has(key)) byKey.set(key, change);
  }
  return [...byKey.values()];
};
