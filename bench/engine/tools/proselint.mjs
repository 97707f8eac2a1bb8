import { join } from 'node:path';
import { asItRuns } from '../readers.mjs';
import { installed } from './installed.mjs';

const version = '0.16.0';

export const proselint = {
  name: 'proselint',
  does: `${version}, all its checks`,
  mostCharacters: 400_000,
  prepare: async () => {
    const folder = await installed(`proselint-${version}`, (place) => [
      ['python3', '-m', 'venv', place],
      [join(place, 'bin', 'pip'), 'install', '--quiet', '--disable-pip-version-check', `proselint==${version}`],
    ]);
    return asItRuns(join(folder, 'bin', 'proselint'), ['check'], { finding: /^.+:\d+:\d+:/, allowed: [0, 1] });
  },
};
