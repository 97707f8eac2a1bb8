import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testKafkaBrokers } from '../engines/test-database.js';
import { GatewayClient } from '../services/gateway-client.js';
import { RunningServices, serviceNames } from '../services/running-services.js';
import { type ExamplePrograms, pythonPrograms } from './example-programs.js';

const walk = '# A short walk\n\nAnna went to the mill. “It is late,” said Anna.\n';

describe('publishing from outside, with nothing of ours', () => {
  let services: RunningServices;
  let programs: Record<string, ExamplePrograms>;
  const folder = mkdtempSync(join(tmpdir(), 'story-linter-outside-'));

  beforeAll(async () => {
    programs = { Python: await pythonPrograms() };
    services = await RunningServices.start(import.meta.url);
  }, 240_000);

  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await services?.[Symbol.asyncDispose]();
  }, 30_000);

  const where = () => ['--kafka', testKafkaBrokers().join(','), '--gateway', services.gateway, '--topic-prefix', services.prefix];

  const conditions = () =>
    Promise.all(serviceNames.map(async (name) => [name, ((await (await fetch(`${services.process(name).url}/health/ready`, { signal: AbortSignal.timeout(5_000) })).json()) as { status: string }).status]));

  describe.each(['Python'])('in %s', (language) => {
    it('a story is published and its outcome told', async () => {
      const story = join(folder, `${language}.md`);
      writeFileSync(story, walk);
      const { code, output } = await programs[language]!.run('publish', [story, ...where()], 60_000);
      expect(output).toMatch(/^Published to .*\nCompleted: error 0, warning 0, info 0; characters 1\.\n/);
      expect(code).toBe(0);
    }, 60_000);

    it('every answer is the one of the contract, and every service goes on', async () => {
      const { code, output } = await programs[language]!.run('scenarios', where(), 120_000);
      expect(output.trim().split('\n').filter((line) => !line.startsWith('ok  '))).toEqual([]);
      expect(code).toBe(0);
      expect(await conditions()).toEqual(serviceNames.map((name) => [name, 'ready']));
      const client = new GatewayClient(services.gateway);
      const id = await client.submit({ title: 'A short walk', files: [{ path: 'walk.md', text: walk }] });
      expect((await client.ended(id)).status).toBe('completed');
    }, 120_000);
  });
});
