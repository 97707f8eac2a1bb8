/** What operators do to folds and workers, as statements for a migration that follows `streamsSchema`. */
export const streamsOperationsSchema: readonly string[] = [
  `create table streams.paused (
    consumer_group text primary key, paused_by text not null, reason text not null, since timestamptz not null default now())`,
];
