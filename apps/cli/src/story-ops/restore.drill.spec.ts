import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ChaosStack, eventually, GatewayClient, manuscriptOf, serviceNames } from '@story-linter/testing';
import { OperatorCommand, type Ran } from './operator-command.fixture.js';

/** With owners and permissions, on which PostgreSQL insists. */
const copy = (from: string, to: string): Buffer => execFileSync('cp', ['-a', from, to]);

/** The steps are those of docs/operations.md. */
describe('restoring what was lost', () => {
  let folder: string;
  let stack: ChaosStack;
  let client: GatewayClient;
  let ops: OperatorCommand;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'story-linter-drill-'));
    stack = await ChaosStack.start(folder, 1);
    client = new GatewayClient(stack.services.gateway);
    ops = new OperatorCommand({ KAFKA_BROKERS: stack.engines.kafkaBrokers, DATABASE_URL: stack.engines.databaseUrl });
  }, 90_000);

  afterAll(async () => {
    await stack?.stop();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  const story = (title: string) => ({ title, files: [{ path: 'a.md', text: `${title}.\n\n${manuscriptOf(6)}` }], options: { chunking: { maxCharacters: 2_000 } } });

  const endServices = (): Promise<unknown> => Promise.all(serviceNames.map((name) => stack.services.process(name).end('SIGTERM')));

  const startServices = async (): Promise<void> => {
    for (const name of serviceNames) stack.services.process(name).start();
    await stack.services.ready();
  };

  const done = async (...command: string[]): Promise<Ran> => {
    const ran = await ops.run(...command);
    if (ran.code !== 0) throw new Error(`story-ops ${command.join(' ')} ended with ${ran.code}: ${ran.stdout}${ran.stderr}`);
    return ran;
  };

  const reportOf = async (id: string): Promise<string> => {
    await client.ended(id);
    return client.canonicalReport(id);
  };

  const groupsAreEmpty = (): Promise<unknown> =>
    eventually('nobody reads any more', async () => (JSON.parse((await ops.run('status', '--json')).stdout) as { groups: { members: number }[] }).groups.every(({ members }) => members === 0), 30_000, 500);

  it('ends consistent when PostgreSQL is of yesterday and the log went on', async () => {
    const before = await client.submit(story('Before the backup'));
    const reports = new Map([[before, await reportOf(before)]]);
    // Commands that lay unread at the backup are older than it: the workers go back further.
    const wellBeforeTheBackup = new Date().toISOString();
    await stack.services.process('validator').end('SIGTERM');
    const across = await client.submit(story('Across the backup'));
    await eventually('its chunks wait for the validator', async () => (await client.status(across)).chunks.extracted > 0, 30_000);

    await stack.kill('postgres');
    const backup = join(folder, 'backup');
    copy(stack.engines.folderOf('postgres'), backup);
    await stack.restart('postgres');

    stack.services.process('validator').start();
    reports.set(across, await reportOf(across));
    const after = await client.submit(story('After the backup'));
    await reportOf(after);

    await endServices();
    await stack.kill('postgres');
    rmSync(stack.engines.folderOf('postgres'), { recursive: true });
    copy(backup, stack.engines.folderOf('postgres'));
    await stack.restart('postgres');
    await groupsAreEmpty();

    for (const worker of ['saga.command-side', 'parser', 'validator', 'schema-extractor']) await done('reset', worker, '--to', wellBeforeTheBackup, '--yes', '--reason', 'PostgreSQL is of yesterday');
    await startServices();
    await eventually('everything of the log is folded again', async () => (JSON.parse((await ops.run('status', '--json')).stdout) as { groups: { messages: number }[] }).groups.every(({ messages }) => messages === 0), 60_000, 500);
    await ops.run('parked', 'redrive', '--all', '--yes', '--reason', 'the workers have laid the results down again');

    await done('readmit', '--yes');
    for (const [id, report] of reports) expect(await reportOf(id)).toBe(report);
    expect((await client.status(after)).status).not.toBe('completed');
    await done('erase', after, '--yes', '--reason', 'its text is lost with PostgreSQL; it is submitted again');
    await expect(client.status(after)).rejects.toThrow('410');
    const again = await client.submit(story('After the backup'));
    expect((await client.ended(again)).status).toBe('completed');
    await done('verify', 'read-model');
  }, 240_000);

  it('ends consistent when all that Kafka had is lost', async () => {
    const completed = await client.submit(story('Completed before'));
    const report = await reportOf(completed);
    await stack.services.process('validator').end('SIGTERM');
    const underWay = await client.submit(story('Under way'));
    await eventually('its chunks wait for the validator', async () => (await client.status(underWay)).chunks.extracted > 0, 30_000);

    await endServices();
    await stack.kill('kafka');
    rmSync(stack.engines.folderOf('kafka'), { recursive: true });
    await stack.restart('kafka');
    await stack.services.prepare();
    await done('repair', '--yes', '--reason', 'all that Kafka had is lost');
    await startServices();

    expect(await reportOf(completed)).toBe(report);
    expect((await client.ended(underWay)).status).toBe('completed');
    await done('verify', 'read-model');
  }, 240_000);
});
