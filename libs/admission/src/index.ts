export * from './admission-schema.js';
export * from './admissions.js';
export * from './prepared-start.js';
