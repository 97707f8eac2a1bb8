export * from './pool/small-tasks.js';
export * from './pool/worker-threads.js';
export * from './service/database-pool.js';
export * from './service/run-service.js';
export * from './service/settings.js';
export * from './service/streams.module.js';
export * from './service/streams-server.js';
export * from './workers/decorators.js';
