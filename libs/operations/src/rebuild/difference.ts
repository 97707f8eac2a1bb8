import { readModelTables } from '@story-linter/read-model/schema';
import { readModel } from '@story-linter/validation';
import type { Compared, Querying } from './checksums.js';
import { type Generation, liveSchema, nameBeside } from './generation.js';

/** What one validation has otherwise in the model beside the one in use. */
export type Difference =
  /** `column` goes on with the path of the first difference within a document. */
  | { validation: string; kind: 'value'; table: string; row: Readonly<Record<string, unknown>>; column: string; inUse: unknown; beside: unknown }
  | { validation: string; kind: 'row'; table: string; row: Readonly<Record<string, unknown>>; only: 'in use' | 'beside' }
  | { validation: string; kind: 'stalled'; where: 'in use' | 'beside'; reason: string };

/** Differences of one validation that are told; the rest is only counted. */
const mostOfOne = 20;
/** Characters of a value that are told. */
const longestValue = 200;

/** Column by column and row by row, where two models differ in a validation. */
export const differencesOf = async (client: Querying, generation: Generation, { id, tables, stalledInUse, stalledBeside }: Compared): Promise<Difference[]> => {
  const found: Difference[] = [];
  if (stalledInUse !== stalledBeside) found.push(await stallOf(client, id, stalledInUse ? 'in use' : 'beside', generation));
  for (const table of readModelTables) if (tables.includes(table.name) && found.length < mostOfOne) found.push(...(await inTable(client, generation.schema, table, id)));
  return found.slice(0, mostOfOne);
};

const stallOf = async (client: Querying, validation: string, where: 'in use' | 'beside', { number }: Generation): Promise<Difference> => {
  const group = where === 'in use' ? readModel.name : nameBeside(number);
  const { rows } = await client.query<{ reason: string }>('select reason from streams.parked where parked_group = $1 and key = $2 order by record_offset limit 1', [group, validation]);
  return { validation, kind: 'stalled', where, reason: rows[0]?.reason ?? '' };
};

type Row = Readonly<Record<string, unknown>>;

const inTable = async (client: Querying, schema: string, { name, validation, primaryKey }: (typeof readModelTables)[number], id: string): Promise<Difference[]> => {
  const { rows } = await client.query<{ in_use: Row | null; beside: Row | null }>(
    `select to_jsonb(l) as in_use, to_jsonb(b) as beside
     from (select * from ${liveSchema}.${name} where ${validation} = $1) l full join (select * from ${schema}.${name} where ${validation} = $1) b using (${primaryKey.join(', ')})
     where to_jsonb(l) is distinct from to_jsonb(b) limit ${mostOfOne}`,
    [id],
  );
  return rows.flatMap(({ in_use: inUse, beside }): Difference[] => {
    const present = (inUse ?? beside)!;
    const row = Object.fromEntries(primaryKey.map((column) => [column, present[column]]));
    if (!inUse || !beside) return [{ validation: id, kind: 'row', table: name, row, only: inUse ? 'in use' : 'beside' }];
    const columns = Object.keys(inUse).filter((column) => JSON.stringify(inUse[column]) !== JSON.stringify(beside[column]));
    return columns.map((column) => ({ validation: id, kind: 'value', table: name, row, ...parting(column, inUse[column], beside[column]) }));
  });
};

/** Where two values part: a column, and within it the path of the first difference, as a document may be megabytes long. */
const parting = (path: string, inUse: unknown, beside: unknown): { column: string; inUse: unknown; beside: unknown } => {
  if (isBranch(inUse) && isBranch(beside)) {
    const [name] = [...new Set([...Object.keys(inUse), ...Object.keys(beside)])].filter((key) => JSON.stringify(inUse[key]) !== JSON.stringify(beside[key]));
    if (name !== undefined) return parting(`${path}.${name}`, inUse[name], beside[name]);
  }
  return { column: path, inUse: shortened(inUse), beside: shortened(beside) };
};

const isBranch = (value: unknown): value is Row => typeof value === 'object' && value !== null;

const shortened = (value: unknown): unknown => {
  const text = JSON.stringify(value) ?? '';
  return text.length <= longestValue ? value : `${text.slice(0, longestValue)}…`;
};
