import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goTool } from '../../../infra/checks/go-tools.mjs';
import { asItRuns } from '../readers.mjs';
import { installed } from './installed.mjs';

const version = 'v3.21.0';

export const vale = {
  name: 'Vale',
  does: `${version}, its own style alone (spelling, repetition), on all cores`,
  mostCharacters: 200_000,
  prepare: async () => {
    const program = await goTool('github.com/vale-cli/vale/v3/cmd/vale', version);
    const folder = await installed(`vale-style-${version}`, () => []);
    mkdirSync(join(folder, 'styles'), { recursive: true });
    writeFileSync(join(folder, 'vale.ini'), 'StylesPath = styles\nMinAlertLevel = suggestion\n[*]\nBasedOnStyles = Vale\n');
    return asItRuns(program, ['--config', join(folder, 'vale.ini'), '--no-global', '--no-exit', '--output', 'line'], { finding: /^.+:\d+:\d+:/ });
  },
};
