import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { repository } from '../services/service-process.js';

const run = promisify(execFile);

/** `npm run mutate` tries them all. */
describe('a mutation', () => {
  it('can be applied to the source of today, each of them', async () => {
    const { stdout } = await run(process.execPath, ['libs/testing/mutation/mutate.mjs', '--check'], { cwd: repository, timeout: 120_000 });
    expect(stdout).toMatch(/^\d+ mutations can be applied$/m);
  });

  it.each([['join by counter', 'libs/validation']])('"%s" is noticed by the specs of %s', async (name, folder) => {
    const { stdout } = await run(process.execPath, ['libs/testing/mutation/mutate.mjs', '--unit', '--within', folder, '--only', name], { cwd: repository, timeout: 120_000 });
    expect(stdout).toContain('1 mutations, 0 not noticed');
  });
});
