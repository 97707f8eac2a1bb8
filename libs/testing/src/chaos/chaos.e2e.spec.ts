import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { repository } from '../services/service-process.js';

const run = async (...args: string[]): Promise<{ code: number | null; output: string }> => {
  const child = spawn(process.execPath, [join(repository, 'libs/testing/dist/chaos/main.js'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream!.on('data', (bytes: Buffer) => (output += bytes.toString()));
  const [code] = (await once(child, 'exit')) as [number | null];
  return { code, output: output.trimEnd() };
};

describe('chaos on the real stack', () => {
  it('leaves every report as it is undisturbed, whoever is killed and whatever tail Kafka loses', async () => {
    const { code, output } = await run('--rounds', '2', '--cut-every', '2', '--rebuild-every', '0', '--cluster-rounds', '0', '--seed', '2');
    // All of it is shown when it fails.
    expect(code === 0 ? '' : output).toBe('');
    expect(output.split('\n').at(-1)).toMatch(/^2 rounds, [1-2] kills in work, 0 differences$/);
    expect(output).toContain('1 lost tails noticed and repaired; 0 rebuilds;');
  }, 600_000);
});
