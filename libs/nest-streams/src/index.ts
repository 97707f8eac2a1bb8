export * from './pool/worker-threads.js';
export * from './prepare/database.js';
export * from './prepare/prepare.js';
export * from './service/run-service.js';
export * from './service/settings.js';
export * from './service/streams.module.js';
export * from './service/streams-server.js';
export * from './workers/decorators.js';
