export * from './admissions.contract.js';
export * from './contents.contract.js';
export * from './deliveries.contract.js';
export * from './fold-store.contract.js';
export * from './log.contract.js';
export * from './parking.contract.js';
export * from './pauses.contract.js';
export * from './simulated.js';
