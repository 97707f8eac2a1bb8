export * from './logger.js';
export * from './start-telemetry.js';
export * from './tracing.js';
