import { join } from 'node:path';
import { asItRuns } from '../readers.mjs';
import { npmPackages } from './installed.mjs';

const version = '15.8.0';
const ruleVersion = '2.0.0';

export const textlint = {
  name: 'textlint',
  does: `${version} with write-good ${ruleVersion}`,
  prepare: async () => {
    const folder = await npmPackages(`textlint-${version}`, [`textlint@${version}`, `textlint-rule-write-good@${ruleVersion}`]);
    const program = join(folder, 'node_modules', 'textlint', 'bin', 'textlint.js');
    return asItRuns(process.execPath, [program, '--no-color', '--rule', 'write-good', '--format', 'unix'], { finding: /^.+:\d+:\d+:/, allowed: [0, 1], cwd: folder });
  },
};
