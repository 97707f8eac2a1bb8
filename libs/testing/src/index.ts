export { FoldInSpec } from './given-when-then.js';
export { testDatabase, testKafkaBrokers, type TestDatabase } from './engines/test-database.js';
