export * from './logger.js';
export { stopTelemetry } from './start-telemetry.js';
export * from './tracing.js';
