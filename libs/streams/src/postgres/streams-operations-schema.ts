/** What operators do to folds and workers, as statements for a migration that follows `streamsSchema`. */
export const streamsOperationsSchema: readonly string[] = [
  `create table streams.paused (
    consumer_group text primary key, paused_by text not null, reason text not null, since timestamptz not null default now())`,
  // Set while the outcome of a redrive is not known; the row goes, or is unmarked, once it is.
  'alter table streams.parked add column replays int not null default 0, add column redriven_at timestamptz',
];
