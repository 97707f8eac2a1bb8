/** Tables of folds and workers, as statements for a migration. */
export const streamsSchema: readonly string[] = [
  'create schema if not exists streams',
  `create table streams.position (
    fold text not null, topic text not null, partition int not null,
    next_offset bigint not null, last_id text, cluster_id text,
    primary key (fold, topic, partition))`,
  'create table streams.fold_state (fold text not null, key text not null, state jsonb not null, primary key (fold, key))',
  'create table streams.fold_slot (fold text not null, key text not null, slot text not null, value jsonb not null, primary key (fold, key, slot))',
  `create table streams.parked (
    id bigint generated always as identity primary key,
    parked_group text not null, topic text not null, partition int not null, record_offset bigint not null,
    key text not null, reason text not null, stack text,
    record_timestamp bigint not null, record_key bytea, headers jsonb not null, value bytea, parked_at timestamptz not null default now(),
    unique (parked_group, topic, partition, record_offset))`,
  'create index parked_by_key on streams.parked (parked_group, key)',
  `create table streams.redrive_request (
    fold text not null, topic text not null, partition int not null, key text not null, requested_at timestamptz not null default now(),
    primary key (fold, topic, partition, key))`,
  `create table streams.discarded (
    fold text not null, topic text not null, partition int not null, event text not null,
    key text not null, reason text not null, discarded_at timestamptz not null default now(),
    primary key (fold, topic, partition, event))`,
  `create table streams.in_hand (
    worker_group text not null, topic text not null, partition int not null, from_offset bigint not null, to_offset bigint not null,
    primary key (worker_group, topic, partition))`,
  `create table streams.delivery (
    worker_group text not null, topic text not null, partition int not null, record_offset bigint not null, deliveries int not null,
    primary key (worker_group, topic, partition, record_offset))`,
];

/** Several generations of what a fold has made, beside each other: statements for the migration after the first. */
export const generationsSchema: readonly string[] = ['alter table streams.position add column generation int not null default 0'];
