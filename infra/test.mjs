import { join } from 'node:path';
import { handOverInTerminal } from './set-up/hand-over.mjs';
import { root } from './set-up/places.mjs';
import { prepare } from './set-up/prepare.mjs';
import { main } from './set-up/problem.mjs';

const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', '--disable-warning=TimeoutNegativeWarning'];

await main(async () => {
  await prepare();
  const jest = [
    join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
    '--maxWorkers=2',
    '--reporters=default',
    `--reporters=${join(root, 'infra', 'test-count.mjs')}`,
  ];
  return handOverInTerminal([...flags, ...jest, ...process.argv.slice(2)]);
});
