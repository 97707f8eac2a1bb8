/**
 * Who needs which text, and who was erased, as statements for a migration that follows `contentSchema`. Texts from
 * before count as needed for ever; the cache, which did not say what it was about, begins anew.
 */
export const erasureSchema: readonly string[] = [
  `create table content.reference (
    tenant text not null, sha256 text not null, validation text not null, primary key (tenant, sha256, validation))`,
  'create index reference_by_validation on content.reference (validation)',
  `insert into content.reference select tenant, sha256, 'from before references' from content.text`,
  'alter table content.text add column referred boolean not null default true',
  'alter table content.text alter column referred set default false',
  'create index text_not_referred on content.text (stored_at) where not referred',
  `create table content.tombstone (
    validation text primary key, tenant text not null, erased_at timestamptz not null default now(), swept boolean not null default false,
    told boolean not null default false, asked_at timestamptz not null default now())`,
  'create index tombstone_not_swept on content.tombstone (erased_at) where not swept',
  'create index tombstone_not_told on content.tombstone (asked_at) where not told',
  'delete from content.cached',
  'alter table content.cached add column content text not null',
  'create index cached_by_content on content.cached (tenant, content)',
];
