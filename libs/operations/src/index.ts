export * from './operations.js';
export type { Difference } from './rebuild/difference.js';
export { type RebuildOutcome, type RebuildProgress, type TellProgress, verify } from './rebuild/rebuild.js';
export { discardVerb, rebuildVerb, rollbackVerb } from './rebuild/verbs.js';
export * from './status/attention.js';
export * from './status/groups.js';
export * from './status/lag.js';
export * from './status/status.js';
export * from './status/validations.js';
