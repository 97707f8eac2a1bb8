import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testKafkaBrokers } from '../engines/test-database.js';
import { RunningServices } from '../services/running-services.js';
import { repository } from '../services/service-process.js';

interface Step {
  commands: string;
  /** What stands below it, `…` for whatever differs. */
  answer: string;
}

/** The commands of a page in their order, each with the answer that is shown below it. */
const stepsIn = (page: string): Step[] =>
  [...page.matchAll(/```sh\n([\s\S]*?)```(?:\n\n```text\n([\s\S]*?)```)?/g)].map(([, commands, answer]) => ({ commands: commands!, answer: answer ?? '' }));

const matches = (answer: string): RegExp =>
  new RegExp(answer.trimEnd().split('…').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('[\\s\\S]*?'));

const separator = '--- the next step ---';

describe('docs/api.md', () => {
  let services: RunningServices;
  let folder: string;

  beforeAll(async () => {
    services = await RunningServices.start(import.meta.url, { KAFKA_TOPIC_PREFIX: '' });
    folder = mkdtempSync(join(tmpdir(), 'story-linter-docs-'));
    for (const name of ['node_modules', 'samples', 'package.json', 'docs']) symlinkSync(join(repository, name), join(folder, name));
    mkdirSync(join(folder, '.data'));
    writeFileSync(join(folder, '.data', 'endpoints.json'), JSON.stringify({ gateway: services.gateway, kafka: testKafkaBrokers()[0], postgres: services.databaseUrl }));
  });

  afterAll(async () => {
    await services?.[Symbol.asyncDispose]();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  it('leads from nothing to a first report and a first published command, as it is written', async () => {
    const steps = stepsIn(readFileSync(join(repository, 'docs/api.md'), 'utf8'));
    expect(steps.length).toBeGreaterThan(8);
    const script = steps.map(({ commands }) => `${commands}\necho '${separator}'\n`).join('');
    const output = await new Promise<string>((resolve) => {
      execFile('bash', ['-c', script], { cwd: folder, timeout: 220_000, env: { PATH: process.env.PATH, HOME: process.env.HOME } }, (_error, stdout, stderr) => resolve(`${stdout}\n${stderr}`));
    });
    const answers = output.split(`${separator}\n`);
    for (const [index, { answer }] of steps.entries()) expect(answers[index]).toMatch(matches(answer));
  });
});
