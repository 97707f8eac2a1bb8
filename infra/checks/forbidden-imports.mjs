/**
 * Proves that the lint rule for layers is at work: without Nx's project graph it is skipped without an error. Lints one
 * line that the contract must never hold, and fails unless it is reported.
 */
import { ESLint } from 'eslint';

// Where CI is set, typescript-eslint reads each file from the disk and not the text that it is given.
process.env.TSESTREE_SINGLE_RUN = 'false';

const [result] = await new ESLint().lintText("import '@story-linter/streams';\n", { filePath: 'libs/events/src/index.ts' });
const reported = result.messages.some(({ ruleId, severity }) => ruleId === '@nx/enforce-module-boundaries' && severity === 2);
if (!reported) {
  console.error('The boundaries between the packages are not checked: an import of streams in events was not reported.');
  process.exitCode = 1;
}
