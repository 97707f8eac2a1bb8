/** Tables of plans and of what came of them, as statements for a migration. */
export const auditSchema: readonly string[] = [
  'create schema if not exists operations',
  `create table operations.plan (
    id uuid primary key, verb text not null, target text not null, parameters jsonb not null, plan jsonb not null, fingerprint text not null,
    made_by text not null, made_at timestamptz not null default now(), expires_at timestamptz not null, used_at timestamptz)`,
  `create table operations.audit (
    id bigint generated always as identity primary key, attempt uuid not null, at timestamptz not null default clock_timestamp(),
    who text not null, verb text not null, target text not null, parameters jsonb not null, reason text, plan uuid,
    outcome text not null check (outcome in ('begun', 'refused', 'done', 'failed', 'interrupted')), details jsonb not null default '{}')`,
  'create index audit_by_time on operations.audit (at desc)',
  'create index audit_by_attempt on operations.audit (attempt)',
  `create function operations.only_append() returns trigger language plpgsql as $$ begin raise exception 'operations.audit can only be appended to'; end $$`,
  'create trigger only_append before update or delete or truncate on operations.audit for each statement execute function operations.only_append()',
];
