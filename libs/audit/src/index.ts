export * from './audit.js';
export * from './audit-schema.js';
export * from './carry-out.js';
export * from './plan.js';
