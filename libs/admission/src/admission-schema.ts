/** What erasure adds, as statements for a migration that follows. */
export const admissionErasureSchema: readonly string[] = ['alter table admission.validation add column erased boolean not null default false'];

/** The table of admissions, as statements for a migration. */
export const admissionSchema: readonly string[] = [
  'create schema if not exists admission',
  `create table admission.validation (
    id uuid primary key, tenant text not null, payload_hash text not null, deadline timestamptz not null,
    command jsonb not null, started boolean not null default false,
    admitted_at timestamptz not null default now(), appended_at timestamptz not null default now())`,
  'create index validation_by_tenant on admission.validation (tenant, admitted_at desc, id desc)',
  'create index validation_not_started on admission.validation (appended_at) where not started',
];
