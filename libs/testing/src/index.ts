export { testDatabase, testKafkaBrokers, type TestDatabase } from './engines/test-database.js';
