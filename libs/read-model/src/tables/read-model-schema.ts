/** The read model's tables, as statements for a migration; a test holds them equal to the entities. */
export const readModelSchema: readonly string[] = [
  'create schema if not exists read_model',
  `create table read_model.validation (
    id uuid not null, tenant text not null, status text not null, attempt int not null, deadline timestamptz not null, manuscript text not null,
    words int not null, chunks int not null, validated int not null, extracted int not null, failed int not null,
    errors int not null, warnings int not null, infos int not null, characters int not null,
    failure_cause text, failure_reason text, started_at timestamptz, ended_at timestamptz, last_offset bigint not null,
    constraint validation_pk primary key (id))`,
  'create index validation_by_tenant on read_model.validation (tenant, started_at)',
  `create table read_model.history (
    validation uuid not null, event_id text not null, type text not null, record_offset bigint not null, at timestamptz not null,
    causation_id text, data json not null, constraint history_pk primary key (validation, event_id))`,
  'create index history_by_offset on read_model.history (validation, record_offset)',
  `create table read_model.finding (
    validation uuid not null, position bigint not null, code text not null, severity text not null, path text not null, finding json not null,
    constraint finding_pk primary key (validation, position))`,
  'create table read_model.report (validation uuid not null, report json not null, bible json not null, constraint report_pk primary key (validation))',
];
