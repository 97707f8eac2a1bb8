export { FoldInSpec } from './given-when-then.js';
export { testDatabase, testKafkaBrokers, type TestDatabase } from './engines/test-database.js';
export { eventually } from './eventually.js';
export { GatewayClient, type ValidationStatus } from './services/gateway-client.js';
export { RunningServices, type ServiceName, serviceNames } from './services/running-services.js';
export { repository, ServiceProcess } from './services/service-process.js';
export { readTopic } from './engines/read-topic.js';
export { TestStreams } from './engines/test-streams.js';
export * from './simulator/index.js';
