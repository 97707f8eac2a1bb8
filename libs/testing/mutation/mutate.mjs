import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { mutations } from './mutations.mjs';

const root = resolve(import.meta.dirname, '../../..');

/** Checks from the quickest on; a mutation is tried against the next only when the one before has not noticed it. */
const checks = [
  { name: 'specs and simulator', project: 'unit', paths: 'apps/saga|libs/events|libs/streams|libs/testing|libs/validation' },
  { name: 'real engines', project: 'int', paths: 'libs/streams|libs/content-store' },
  { name: 'a cluster that loses a broker', project: 'e2e', paths: 'libs/streams' },
];

/** A mutation may make everything wait for its time-outs. */
const checkLimitMs = 15 * 60_000;

const help = `Breaks the source in one place at a time and shows which check notices it.

Usage: npm run mutate -- [--only NAME] [--unit [--within FOLDER]]

  --only NAME   one mutation
  --unit        without the checks on real engines
  --within F    the specs of this folder alone
  --list        the mutations and the rules they break
  --check       only that each mutation's text stands in its file, once`;

const { values } = parseArgs({ options: { only: { type: 'string' }, unit: { type: 'boolean' }, within: { type: 'string' }, list: { type: 'boolean' }, check: { type: 'boolean' }, help: { type: 'boolean' } } });

const mustStandOnce = ({ name, file, find }) => {
  const found = readFileSync(join(root, file), 'utf8').split(find).length - 1;
  if (found !== 1) throw new Error(`"${name}": its text stands ${found} times in ${file}; correct libs/testing/mutation/mutations.mjs.`);
};

/** The specs that fail under the mutation, a few of them; undefined when none does. */
const noticedBy = (mutation, check) => {
  const folder = mkdtempSync(join(tmpdir(), 'story-linter-mutation-'));
  const output = join(folder, 'result.json');
  const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '-c', 'libs/testing/mutation/jest.mutation.config.mjs'];
  const args = [...jest, '--selectProjects', check.project, '--testPathPatterns', values.within ?? check.paths, '--json', '--outputFile', output];
  const { signal } = spawnSync(process.execPath, args, { cwd: root, env: { ...process.env, MUTATION: mutation.name }, stdio: 'ignore', timeout: checkLimitMs });
  if (signal) throw new Error(`${check.name} did not end within ${checkLimitMs / 60_000} minutes under "${mutation.name}".`);
  const { testResults } = JSON.parse(readFileSync(output, 'utf8'));
  rmSync(folder, { recursive: true });
  const failed = testResults.flatMap(({ assertionResults, message, name }) => {
    const test = assertionResults.find(({ status }) => status === 'failed');
    return test ? [test.fullName] : message && assertionResults.length === 0 ? [`${name} cannot run: ${message.split('\n')[0]}`] : [];
  });
  return failed.length > 0 ? failed.slice(0, 3).join('\n    ') : undefined;
};

const run = (chosen) => {
  let unnoticed = 0;
  for (const mutation of chosen) {
    const begun = Date.now();
    const noticed = checks.filter(({ project }) => project === 'unit' || !values.unit).reduce((found, check) => found ?? named(check, noticedBy(mutation, check)), undefined);
    unnoticed += noticed ? 0 : 1;
    console.log(`${noticed ? '✓' : '✗'} ${mutation.name} (${((Date.now() - begun) / 1000).toFixed(0)} s)\n    ${noticed ?? 'NOT NOTICED'}`);
  }
  console.log(`${chosen.length} mutations, ${unnoticed} not noticed`);
  return unnoticed;
};

const named = (check, spec) => spec && `${check.name}: ${spec}`;

if (values.help) console.log(help);
else if (values.list) for (const { name, breaks } of mutations) console.log(`${name}\n    ${breaks}`);
else {
  const chosen = mutations.filter(({ name }) => !values.only || name === values.only);
  if (chosen.length === 0) throw new Error(`There is no mutation "${values.only}"; --list shows them all.`);
  chosen.forEach(mustStandOnce);
  if (values.check) console.log(`${chosen.length} mutations can be applied`);
  else process.exitCode = run(chosen) > 0 ? 1 : 0;
}
