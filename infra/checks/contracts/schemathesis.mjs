import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../set-up/places.mjs';
import { Problem } from '../../set-up/problem.mjs';
import { run } from '../../set-up/run.mjs';
import { withRunningStack } from './running-stack.mjs';

const version = '4.32.5';
const installLimitMs = 300_000;
const runLimitMs = 300_000;

/** Python's program, in an environment of its own, installed once a checkout. @throws Problem when there is no Python */
async function schemathesis() {
  const folder = join(root, '.data', 'tools', `schemathesis-${version}`);
  const program = join(folder, 'bin', 'schemathesis');
  if (existsSync(program)) return program;
  const created = await run('python3', ['-m', 'venv', folder], { limitMs: installLimitMs });
  if (created.missing || created.code !== 0) throw new Problem('The gateway is tested against its contract by schemathesis, which needs Python with venv: install Python 3.10 or newer (Debian: python3-venv).');
  const { code, lines } = await run(join(folder, 'bin', 'pip'), ['install', '--quiet', '--disable-pip-version-check', `schemathesis==${version}`], { limitMs: installLimitMs });
  if (code !== 0) throw new Problem(`schemathesis could not be installed: ${lines.at(-1) ?? `exit code ${code}`}`);
  return program;
}

/**
 * Asks the running gateway what its contract allows and what it does not, and judges the answers by it: no 5xx, no
 * answer of another shape. Streams of events have no end that a request could wait for; they have specs of their own.
 * That a request its schema allows is refused is no fault here: no schema says which cursors the gateway has given.
 */
export async function checkGatewayAgainstContract(examples) {
  const program = await schemathesis();
  await withRunningStack(async (gateway, folder) => {
    const { code } = await run(
      program,
      ['run', join(root, 'docs', 'contracts', 'openapi.yaml'), '--url', gateway, '--max-examples', String(examples), '--seed', '1', '--workers', '2', '--request-timeout', '15',
        '--exclude-path-regex', 'progress', '--exclude-checks', 'positive_data_acceptance', '--generation-database', 'none', '--no-color'],
      { cwd: folder, limitMs: runLimitMs, onLine: (line) => console.log(line) },
    );
    if (code !== 0) throw new Problem('The gateway does not keep to docs/contracts/openapi.yaml; schemathesis says above where.');
  });
}
