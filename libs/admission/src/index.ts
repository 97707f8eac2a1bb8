export * from './admission-schema.js';
export * from './admissions.js';
export * from './postgres-admissions.js';
export * from './prepared-start.js';
