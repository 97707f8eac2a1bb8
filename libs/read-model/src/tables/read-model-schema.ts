/** The read model's tables, as statements for a migration; a test holds them equal to the entities. */
export const readModelSchema: readonly string[] = readModelSchemaIn('read_model');

/** The same tables in a schema of another name, for a read model that is built beside the one in use. */
export function readModelSchemaIn(schema: string): readonly string[] {
  return [
    `create schema if not exists ${schema}`,
    `create table ${schema}.validation (
    id uuid not null, tenant text not null, status text not null, attempt int not null, deadline timestamptz not null, manuscript text not null,
    words int not null, chunks int not null, validated int not null, extracted int not null, failed int not null,
    errors int not null, warnings int not null, infos int not null, characters int not null,
    failure_cause text, failure_reason text, started_at timestamptz, ended_at timestamptz, last_offset bigint not null,
    constraint validation_pk primary key (id))`,
    `create index validation_by_tenant on ${schema}.validation (tenant, started_at)`,
    `create table ${schema}.history (
    validation uuid not null, event_id text not null, type text not null, record_offset bigint not null, at timestamptz not null,
    causation_id text, data json not null, constraint history_pk primary key (validation, event_id))`,
    `create index history_by_offset on ${schema}.history (validation, record_offset)`,
    `create table ${schema}.finding (
    validation uuid not null, position bigint not null, code text not null, severity text not null, path text not null, finding json not null,
    constraint finding_pk primary key (validation, position))`,
    `create table ${schema}.report (validation uuid not null, report json not null, bible json not null, constraint report_pk primary key (validation))`,
  ];
}

/** Where the model that a rebuild has replaced is kept until it is discarded. */
export const replacedReadModel = 'read_model_old';

export interface ReadModelTable {
  name: string;
  /** The column that names the validation. */
  validation: string;
  primaryKey: readonly string[];
}

export const readModelTables: readonly ReadModelTable[] = [
  { name: 'validation', validation: 'id', primaryKey: ['id'] },
  { name: 'history', validation: 'validation', primaryKey: ['validation', 'event_id'] },
  { name: 'finding', validation: 'validation', primaryKey: ['validation', 'position'] },
  { name: 'report', validation: 'validation', primaryKey: ['validation'] },
];

/**
 * Statements that delete the rows of validations from a model that no fold tells of an erasure. Where its fold has been told before, that
 * the validation was erased stays written: it is not told again when the model comes back into use. `ids`: `$1`, or a query for them.
 */
export const forgettingIn = (schema: string, ids: string): string[] =>
  readModelTables.map(({ name, validation }) => `delete from ${schema}.${name} where ${validation} in (${ids})${name === 'validation' ? " and status <> 'erased'" : ''}`);
