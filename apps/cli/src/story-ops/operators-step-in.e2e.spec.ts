import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EraseOutcome, ParkedFailure, PauseOutcome, ResetOutcome } from '@story-linter/operations';
import { KafkaLog } from '@story-linter/streams';
import { eventually, GatewayClient, RunningServices, testKafkaBrokers } from '@story-linter/testing';
import { OperatorCommand } from './operator-command.fixture.js';

const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

const story = { title: 'Walk', files: [{ path: 'a.md', text: 'Anna went to the mill.' }] };

describe('operators who step in', () => {
  let services: RunningServices;
  let client: GatewayClient;
  let ops: OperatorCommand;

  beforeAll(async () => {
    services = await RunningServices.start(import.meta.url);
    client = new GatewayClient(services.gateway);
    ops = new OperatorCommand({ KAFKA_BROKERS: testKafkaBrokers().join(','), DATABASE_URL: services.databaseUrl, KAFKA_TOPIC_PREFIX: services.prefix });
  });

  afterAll(() => services?.[Symbol.asyncDispose]());

  const answerOf = async <T>(...argv: string[]): Promise<T> => JSON.parse((await ops.run(...argv, '--json')).stdout) as T;

  const healthOf = async (name: 'saga' | 'parser') => (await (await fetch(`${services.process(name).url}/health/ready`, { signal: AbortSignal.timeout(60_000) })).json()) as { status: string; paused: { group: string; by: string; reason: string }[] };

  it('pause a group and let it go on: health and status say by whom and why, and nothing is lost', async () => {
    expect(await ops.run('pause', 'parser', '--yes')).toMatchObject({ code: 1, stderr: expect.stringContaining('needs a reason') });
    const paused = await answerOf<PauseOutcome>('pause', 'parser', '--yes', '--as', 'anna', '--reason', 'a disk is full');
    expect(paused).toMatchObject({ changed: true, inForce: [{ group: 'parser', by: 'anna', reason: 'a disk is full' }] });
    await eventually('its health says so', async () => (await healthOf('parser')).status === 'degraded');
    expect((await healthOf('parser')).paused).toMatchObject([{ group: 'parser', by: 'anna', reason: 'a disk is full' }]);
    const id = await client.submit(story);
    await eventually('the story waits for it', async () => (await client.status(id)).status === 'parsing');
    expect((await ops.run('status')).stdout).toContain('parser is paused by anna: a disk is full. story-ops resume parser');
    expect(await answerOf('resume', 'parser', '--yes')).toMatchObject({ changed: true, inForce: [] });
    expect((await client.ended(id)).status).toBe('completed');
    await eventually('its health is well', async () => (await healthOf('parser')).status === 'ready');
  });

  it('reset a worker, once it is stopped: it answers again what it has answered, and nobody notices; a fold is refused', async () => {
    const id = await client.submit(story);
    const before = await client.ended(id);
    expect(await ops.run('reset', 'saga.read-model', '--to', '0', '--yes', '--reason', 'spec')).toMatchObject({ code: 1, stderr: expect.stringContaining('rebuild read-model') });
    expect(await ops.run('reset', 'parser', '--to', '0', '--yes', '--reason', 'spec')).toMatchObject({ code: 1, stderr: expect.stringContaining('stop every instance of parser') });
    await services.process('parser').end('SIGTERM');
    const { messages } = await eventually('its session is over', async () => {
      const { code, stdout } = await ops.run('reset', 'parser', '--to', '0', '--yes', '--reason', 'spec', '--json');
      return code === 0 && (JSON.parse(stdout) as ResetOutcome);
    });
    expect(messages).toBeGreaterThanOrEqual(2);
    services.process('parser').start();
    await services.process('parser').ready();
    const next = await client.submit(story);
    expect((await client.ended(next)).status).toBe('completed');
    expect(await client.status(id)).toEqual(before);
  });

  it('look at what is parked, redrive it in vain, and discard it', async () => {
    const log = new KafkaLog({ brokers: testKafkaBrokers().join(','), clientId: 'spec', logger: silent, prefix: services.prefix });
    await log.append([{ topic: 'parser.commands', key: 'nobody', headers: {}, value: Buffer.from('no command') }]);
    await log.stop();
    const list = () => answerOf<ParkedFailure[]>('parked', 'list');
    const [failure] = await eventually('it is parked', async () => (await list()).length === 1 && (await list()));
    expect(failure).toMatchObject({ group: 'parser', reason: 'Header ce_type is missing.', count: 1, waiting: 0 });
    const [id] = failure!.ids;
    expect((await ops.run('parked', 'show', String(id))).stdout).toMatch(/Header ce_type is missing[^]*no command/);
    const planned = await ops.run('parked', 'redrive', '--failure', failure!.failure, '--plan');
    expect(planned.stdout).toContain(`${id}  parser  nobody  Header ce_type is missing.`);
    const redriven = await ops.run('parked', 'redrive', String(id), '--yes', '--json');
    expect({ code: redriven.code, outcome: JSON.parse(redriven.stdout) as object }).toMatchObject({ code: 1, outcome: { counts: { UNCHANGED: 1 }, items: [{ why: 'Header ce_type is missing.' }] } });
    expect(await list()).toMatchObject([{ count: 1, redriven: 0 }]);
    expect(await answerOf('parked', 'discard', '--group', 'parser', '--yes', '--reason', 'it is no command')).toMatchObject({ discarded: 1 });
    expect(await list()).toEqual([]);
  });

  it('erase a story for good, and then all that a tenant has', async () => {
    expect(await ops.run('parked', 'discard', '--yes')).toMatchObject({ code: 2, stderr: expect.stringContaining('name what is meant') });
    const id = await client.submit(story);
    await client.ended(id);
    expect(await answerOf<EraseOutcome>('erase', id, '--yes', '--reason', 'the author asked for it')).toEqual({ erased: 1, pending: [] });
    await expect(client.status(id)).rejects.toThrow(/answered with 410/);
    expect(await answerOf<{ verb: string; outcome: string }[]>('audit', '--limit', '1')).toMatchObject([{ verb: 'erase', outcome: 'done', reason: 'the author asked for it' }]);
    const { counts } = await answerOf<{ counts: Record<string, number> }>('erase', '--tenant', 'default', '--plan');
    expect(counts).toMatchObject({ 'erased already': 1, 'under way': 0 });
    expect(await answerOf<EraseOutcome>('erase', '--tenant', 'default', '--yes', '--reason', 'the contract has ended')).toEqual({ erased: counts['validations'], pending: [] });
    const { items } = (await (await fetch(`${services.gateway}/v1/validations`, { signal: AbortSignal.timeout(60_000) })).json()) as { items: unknown[] };
    expect(items).toEqual([]);
  });
});
