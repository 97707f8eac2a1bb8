import { writeFileSync } from 'node:fs';

/** Jest's reporter that leaves the run's counts for test.mjs. A file that did not even run counts as a failure. */
export default class TestCount {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests, numTodoTests }) {
    const counts = { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites, skipped: numPendingTests + numTodoTests };
    writeFileSync(process.env.TEST_COUNT_FILE, JSON.stringify(counts));
  }
}
