export * from './operations.js';
export { generationsBeside, discard, rebuild, type RebuildOutcome, type RebuildProgress, rollback, type TellProgress, verify } from './rebuild/rebuild.js';
export * from './status/attention.js';
export * from './status/groups.js';
export * from './status/lag.js';
export * from './status/status.js';
export * from './status/validations.js';
