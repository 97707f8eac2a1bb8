import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

describe('gateway-api.generated.ts', () => {
  it('has the types of docs/contracts/openapi.yaml', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['contract/write-types.mjs', '--check'], { cwd: resolve(import.meta.dirname, '..'), timeout: 60_000 });
    expect(stdout).toContain('are those of docs/contracts/openapi.yaml');
  }, 60_000);
});
