import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { handOverInTerminal } from './set-up/hand-over.mjs';
import { readJson, root } from './set-up/places.mjs';
import { prepare } from './set-up/prepare.mjs';
import { main } from './set-up/problem.mjs';

const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', '--disable-warning=TimeoutNegativeWarning'];
const reporters = ['default', join(root, 'infra', 'test-count.mjs')].map((reporter) => `--reporters=${reporter}`);
const jest = [join(root, 'node_modules', 'jest', 'bin', 'jest.js'), '--maxWorkers=2', ...reporters];
/** Drills last minutes and want the machine for themselves: npm run drills. */
const suites = process.argv.includes('--selectProjects') ? [] : ['--selectProjects', 'unit', 'int', 'e2e'];

// Ends with one plain line, "12 passed, 0 failed", whatever happened: a run that never came to its end has failed.
await main(async () => {
  await prepare();
  const folder = mkdtempSync(join(tmpdir(), 'story-linter-count-'));
  const countFile = join(folder, 'count.json');
  try {
    const exitCode = await handOverInTerminal([...flags, ...jest, ...process.argv.slice(2), ...suites], { TEST_COUNT_FILE: countFile });
    const { passed, failed, skipped } = readJson(countFile) ?? { passed: 0, failed: exitCode === 0 ? 0 : 1, skipped: 0 };
    console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
    return exitCode;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
