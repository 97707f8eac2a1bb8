import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

const run = promisify(execFile);

describe('docs/contracts/openapi.yaml', () => {
  it('is what the controllers say, and valid OpenAPI', async () => {
    const { stdout } = await run(process.execPath, ['apps/gateway/contract/write-openapi.mjs', '--check'], { cwd: resolve(import.meta.dirname, '../../../..'), timeout: 90_000 });
    expect(stdout).toContain('is valid OpenAPI 3.1');
  }, 90_000);
});
