/** Jest's reporter that ends a run with one plain line: "12 passed, 0 failed". A file that did not even run counts as a failure. */
export default class TestCount {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    process.on('exit', () => console.log(`${results.numPassedTests} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`));
  }
}
