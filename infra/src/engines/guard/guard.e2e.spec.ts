import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../../processes/until.js';
import { birthOf } from '../../processes/identity.js';
import { freePort } from '../../processes/ports.js';
import { anyRuns, endLeftovers } from '../../processes/records.js';
import { startEngines } from '../start-engines.js';

describe('The engines', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'story-linter-guard-'));
  const run = join(dataFolder, 'run');
  const pidOf = (name: string): number => (JSON.parse(readFileSync(join(run, `${name}.pid`), 'utf8')) as { pid: number }).pid;
  const start = async () =>
    startEngines({
      dataFolder,
      kafka: { port: await freePort() },
      postgres: { port: await freePort(), durable: false },
      disposable: false,
    });
  afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));

  it('are not left running when their guard is killed, and start again on the same data', async () => {
    const first = await start();
    await first.ready;
    const guard = pidOf('engines-guard');
    first.failed.catch(() => undefined);
    process.kill(guard, 'SIGKILL');
    await until(() => birthOf(guard) === undefined, 5_000);

    await endLeftovers(run, 8_000);
    expect(anyRuns(run)).toBe(false);

    const second = await start();
    await second.ready;
    await second.stop();
    expect(anyRuns(run)).toBe(false);
  });

  it('are started again by their guard when one of them dies', async () => {
    const engines = startEngines({ dataFolder, postgres: { port: await freePort(), durable: false }, disposable: false }, (report) =>
      reports.push(report.kind),
    );
    const reports: string[] = [];
    await engines.ready;
    process.kill(pidOf('engines/postgres'), 'SIGKILL');
    expect(await until(() => reports.length === 3, 20_000)).toBe(true);
    expect(reports).toEqual(['ready', 'step', 'ready']);
    await engines.stop();
  });
});
