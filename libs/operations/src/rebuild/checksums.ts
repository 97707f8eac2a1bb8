import { readModelTables } from '@story-linter/read-model/schema';
import { readModel } from '@story-linter/validation';
import type { PoolClient } from 'pg';
import { type Generation, liveSchema, nameBeside } from './generation.js';

/** One validation in both models, as one snapshot shows them. */
export interface Compared {
  id: string;
  /** Tables whose rows differ: by MD5 of their rows as canonical JSON, in the order of the primary key. */
  tables: string[];
  /** Both models have folded the same events of it, as far as the offsets of the last ones tell. */
  sameOffset: boolean;
  /** In which of the two an event of it is parked. */
  stalledInUse: boolean;
  stalledBeside: boolean;
}

export type Querying = Pick<PoolClient, 'query'>;

/** Which validations are looked at: the whole listing from an id on, or these. */
export type Selection = { after: string; limit: number; share: number } | { ids: readonly string[] };

/** Comes before every id. */
export const beforeAll = '00000000-0000-0000-0000-000000000000';

const rowsOf = (schema: string, { name, validation, primaryKey }: (typeof readModelTables)[number]): string =>
  `(select md5(string_agg(to_jsonb(t)::text, ',' order by ${primaryKey.map((column) => `t.${column}`).join(', ')})) from ${schema}.${name} t where t.${validation} = ids.id)`;

const lastOffsets = (schema: string): string =>
  `array[(select last_offset from ${schema}.validation where id = ids.id), (select max(record_offset) from ${schema}.history where validation = ids.id)]`;

const stalled = (parameter: number): string => `exists (select from streams.parked where parked_group = $${parameter} and key = ids.id::text)`;

const comparisonOf = (schema: string, ids: string): string => {
  const differing = readModelTables.map((table) => `case when ${rowsOf(liveSchema, table)} is distinct from ${rowsOf(schema, table)} then '${table.name}' end`);
  return `with ids as materialized (${ids})
    select ids.id, array_remove(array[${differing.join(', ')}], null) as tables,
      ${lastOffsets(liveSchema)} is not distinct from ${lastOffsets(schema)} as "sameOffset",
      ${stalled(1)} as "stalledInUse", ${stalled(2)} as "stalledBeside"
    from ids order by ids.id`;
};

/** Ids in any table of either model: rows that no validation owns are differences as well. */
const listing = (schema: string): string => {
  const each = [liveSchema, schema].flatMap((one) =>
    readModelTables.map(({ name, validation }) => `(select distinct ${validation} as id from ${one}.${name} where ${validation} > $3 and ${inSampleSql(validation)} order by 1 limit $4)`),
  );
  return `select id from (${each.join(' union ')}) listed order by id limit $4`;
};

const inSampleSql = (column: string): string => `($5::float8 >= 1 or ('x' || left(md5(${column}::text), 8))::bit(32)::bigint < $5::float8 * 4294967296)`;

/** Compares some validations in one statement, and so in one snapshot. Equal ones are part of the answer. */
export const compareSome = async (client: Querying, { schema, number }: Generation, selection: Selection): Promise<Compared[]> => {
  const groups = [readModel.name, nameBeside(number)];
  if ('ids' in selection) return (await client.query<Compared>(comparisonOf(schema, 'select unnest($3::uuid[]) as id'), [...groups, selection.ids])).rows;
  const { after, limit, share } = selection;
  return (await client.query<Compared>(comparisonOf(schema, listing(schema)), [...groups, after, limit, share])).rows;
};
