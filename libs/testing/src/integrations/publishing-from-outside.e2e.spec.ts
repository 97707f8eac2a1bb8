import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testKafkaBrokers } from '../engines/test-database.js';
import { GatewayClient } from '../services/gateway-client.js';
import { RunningServices, serviceNames } from '../services/running-services.js';
import { type ExamplePrograms, javaPrograms, pythonPrograms } from './example-programs.js';

const walk = '# A short walk\n\nAnna went to the mill. “It is late,” said Anna.\n';

const scenarios = [
  'a good start completes',
  'text that was uploaded first completes',
  'a start sent three times is one validation',
  'no JSON is rejected',
  'an unknown type is rejected',
  'a version to come is rejected',
  'a missing field is rejected',
  'too much inline text is rejected',
  'a key that differs from the subject is rejected',
  'unknown content is rejected',
  'an id taken by another payload is rejected',
  'a cancel before its start wins',
  'commands that all have the ce_id 1 are told apart',
  'a transaction counts when it is committed',
  'an open transaction holds up its partition until it times out',
];

describe('publishing from outside with the programs of docs/integrations, which use nothing of ours', () => {
  let services: RunningServices;
  let client: GatewayClient;
  let languages: [string, ExamplePrograms][];
  const folder = mkdtempSync(join(tmpdir(), 'story-linter-outside-'));

  beforeAll(async () => {
    const [python, java] = await Promise.all([pythonPrograms(), javaPrograms()]);
    languages = [['Python', python], ['Java', java]];
    services = await RunningServices.start(import.meta.url);
    client = new GatewayClient(services.gateway);
  }, 480_000);

  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await services?.[Symbol.asyncDispose]();
  });

  /** Runs a program in all languages side by side, so that their transactions overlap; answers exit code and lines, without what differs from run to run. */
  const inEachLanguage = async (program: 'publish' | 'scenarios', ...args: string[]) => {
    const where = ['--kafka', testKafkaBrokers().join(','), '--gateway', services.gateway, '--topic-prefix', services.prefix];
    const run = async ([language, programs]: [string, ExamplePrograms]) => {
      const { code, output } = await programs.run(program, [...args, ...where], 120_000);
      const lines = output.trim().split('\n').map((line) => line.replace(/^(ok {2}.*) \(.*\)$/, '$1').replace(/\S+@\d+|[0-9a-f-]{36}/g, '…'));
      return [language, { code, lines }] as const;
    };
    return Object.fromEntries(await Promise.all(languages.map(run)));
  };

  const inBoth = (code: number, lines: string[]) => ({ Python: { code, lines }, Java: { code, lines } });

  it('a story is published, and its outcome told', async () => {
    const story = join(folder, 'walk.md');
    writeFileSync(story, walk);
    const told = ['Published to … as validation ….', 'Completed: error 0, warning 0, info 0; characters 1.', `Findings: ${services.gateway}/v1/validations/…/findings`];
    expect(await inEachLanguage('publish', story)).toEqual(inBoth(0, told));
  });

  it('whatever is sent gets the answer of the contract', async () => {
    expect(await inEachLanguage('scenarios')).toEqual(inBoth(0, scenarios.map((name) => `ok  ${name}`)));
  });

  it('and every service goes on', async () => {
    const ready = serviceNames.map(async (name) => {
      const answer = await fetch(`${services.process(name).url}/health/ready`, { signal: AbortSignal.timeout(60_000) });
      return [name, ((await answer.json()) as { status: string }).status];
    });
    expect(await Promise.all(ready)).toEqual(serviceNames.map((name) => [name, 'ready']));
    const id = await client.submit({ title: 'A short walk', files: [{ path: 'walk.md', text: walk }] });
    expect((await client.ended(id)).status).toBe('completed');
  });
});
