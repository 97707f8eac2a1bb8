export * from './queries/validation-queries.js';
export * from './tables/report.entity.js';
export * from './tables/entities.js';
export * from './tables/finding.entity.js';
export * from './tables/history.entity.js';
export * from './tables/validation.entity.js';
