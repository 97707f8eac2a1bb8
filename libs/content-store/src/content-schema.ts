/** Tables of the content store, as statements for a migration. */
export const contentSchema: readonly string[] = [
  'create schema if not exists content',
  `create table content.text (
    tenant text not null, sha256 text not null, bytes int not null, compressed bytea not null, stored_at timestamptz not null default now(),
    primary key (tenant, sha256))`,
  'alter table content.text alter column compressed set storage external',
  `create table content.result (
    name text primary key, validation text not null, compressed bytea not null, stored_at timestamptz not null default now())`,
  'alter table content.result alter column compressed set storage external',
  'create index result_by_validation on content.result (validation)',
  `create table content.cached (
    tenant text not null, inputs text not null, compressed bytea not null, stored_at timestamptz not null default now(),
    primary key (tenant, inputs))`,
];
