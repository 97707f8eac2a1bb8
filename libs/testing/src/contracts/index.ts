export * from './fold-store.contract.js';
export * from './log.contract.js';
export * from './simulated.js';
