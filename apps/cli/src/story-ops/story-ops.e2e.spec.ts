import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Status, Step } from '@story-linter/operations';
import { eventually, GatewayClient, manuscriptOf, RunningServices, testKafkaBrokers } from '@story-linter/testing';
import { OperatorCommand } from './operator-command.fixture.js';

describe('story-ops', () => {
  let services: RunningServices;
  let client: GatewayClient;
  let ops: OperatorCommand;

  beforeAll(async () => {
    services = await RunningServices.start(import.meta.url);
    client = new GatewayClient(services.gateway);
    ops = new OperatorCommand({ KAFKA_BROKERS: testKafkaBrokers().join(','), DATABASE_URL: services.databaseUrl, KAFKA_TOPIC_PREFIX: services.prefix });
  });

  afterAll(() => services?.[Symbol.asyncDispose]());

  const statusNow = async (): Promise<Status & { attention: { what: string; remedy: string }[] }> => JSON.parse((await ops.run('status', '--json')).stdout) as never;

  it('says that all is well, in 80 columns', async () => {
    const { code, stdout } = await ops.run('status');
    expect(stdout).toContain('All is well.');
    expect(code).toBe(0);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('names every group that Kafka knows of this system, and every service that is there with its release', async () => {
    const { groups, services: found } = await statusNow();
    expect(groups.map(({ group, members, state }) => ({ group, members, state }))).toEqual(
      ['saga.command-side', 'saga.process-manager', 'saga.read-model', 'parser', 'validator', 'schema-extractor'].map((group) => ({ group, members: 1, state: 'Stable' })),
    );
    expect(found.running.map(({ service }) => service)).toEqual(['gateway', 'saga', 'parser', 'validator', 'schema-extractor']);
    expect(found.running.every(({ version }) => /^[0-9a-f]{16}$/.test(version))).toBe(true);
    expect(found.absent).toEqual([]);
  });

  it('names the service that is away, what waits for it and how long, and the oldest story under way', async () => {
    const validator = services.process('validator');
    await validator.end('SIGTERM');
    const id = await client.submit({ title: 'Walk', files: [{ path: 'a.md', text: 'Anna went to the mill.' }] });
    await eventually('a chunk waits for the validator', async () => (await statusNow()).groups.some(({ group, messages, unreadMs }) => group === 'validator' && messages > 0 && unreadMs > 0));
    const { underWay, attention } = await statusNow();
    expect(underWay).toMatchObject({ count: 1, oldest: { id, status: 'checking' } });
    expect(attention).toContainEqual({ what: 'Nobody reads as validator.', remedy: 'Start validator.' });
    expect((await ops.run('watch', '--rounds', '1')).stdout).toContain('Nobody reads as validator.');
    validator.start();
    await validator.ready();
    await client.ended(id);
  });

  it('shows the history of a validation as a tree of causes, and walks along it, elsewhere from a file alone', async () => {
    const id = await client.submit({ title: 'Walk', files: [{ path: 'a.md', text: 'Anna went to the mill.' }] });
    await client.ended(id);
    const [tree, steps, state] = await Promise.all([ops.run('history', id, '--tree'), ops.run('step', id, '--json'), ops.run('state', id)]);
    const shape = tree.stdout.split('\n').map((line) => line.replace(/message .*, from/, 'message, from').replace(/ +(@.*|\(command\))$/, ''));
    expect(shape.slice(1, 5)).toEqual(['message, from outside', '└─ ValidationStarted', '   └─ ParseStory', '      └─ StoryParsed']);
    expect(shape).toContain('         │  └─ ChunkValidated chunk 0');
    const walked = steps.stdout.trim().split('\n').map((line) => JSON.parse(line) as Step);
    expect(walked.at(-1)!.event.type).toBe('ValidationCompleted');
    expect(walked[0]!.said.map(({ type }) => type)).toEqual(['ParseStory']);
    expect(state.stdout).toMatch(/status +"completed"/);
    const folder = await mkdtemp(join(tmpdir(), 'story-ops-'));
    const file = join(folder, 'walk.ndjson');
    expect(await ops.run('export', id, '--out', file)).toMatchObject({ code: 0, stderr: expect.stringContaining(`1 validations, ${walked.length} events`) });
    const elsewhere = await new OperatorCommand({}).run('step', id, '--json', '--file', file);
    await rm(folder, { recursive: true });
    expect(elsewhere).toEqual({ code: 0, stdout: steps.stdout, stderr: '' });
  });

  it('rebuilds the read model while stories are validated and the gateway answers, finds nothing that differs, and writes it down', async () => {
    const text = manuscriptOf(60);
    const ids = await Promise.all(['Ada', 'Bea', 'Cleo', 'Dora'].map((title) => client.submit({ title, files: [{ path: 'a.md', text }] })));
    let asking = true;
    const asked = (async () => {
      let answers = 0;
      for (; asking; answers++) await client.status(ids[answers % ids.length]!);
      return answers;
    })();
    const { code, stdout, stderr } = await ops.run('rebuild', 'read-model', '--yes', '--json');
    asking = false;
    expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining('folding: ') });
    expect(JSON.parse(stdout)).toMatchObject({ swapped: true, different: 0, generation: 1 });
    expect(await asked).toBeGreaterThan(0);
    await Promise.all(ids.map((id) => client.ended(id)));
    const verified = await ops.run('verify', 'read-model');
    expect(verified).toMatchObject({ code: 0, stdout: expect.stringContaining('Nothing differs.') });
    expect(await ops.run('discard', 'read-model', '--yes')).toMatchObject({ code: 1, stderr: expect.stringContaining('needs a reason') });
    expect(await ops.run('discard', 'read-model', '--yes', '--reason', 'It has proven itself.')).toMatchObject({ code: 0, stdout: 'Dropped: generation 0.\n' });
    expect(await ops.run('rollback', 'read-model', '--yes', '--reason', 'It miscounts.')).toMatchObject({ code: 1, stderr: expect.stringContaining('nothing to roll back to') });
    const audit = JSON.parse((await ops.run('audit', '--json')).stdout) as { verb: string; outcome: string }[];
    expect(audit.map(({ verb, outcome }) => `${verb} ${outcome}`)).toEqual(['rollback refused', 'discard done', 'discard begun', 'discard refused', 'rebuild done', 'rebuild begun']);
  });

  it.each([
    ['another word for a command', ['statuss'], /unknown command 'statuss'.*\n.*status/],
    ['what cannot be rebuilt', ['rebuild', 'process-manager'], /cannot be rebuilt; only read-model can/],
    ['an unknown option', ['status', '--jsn'], /unknown option '--jsn'.*\n.*--json/],
    ['a Kafka that does not answer', ['status', '--kafka', '127.0.0.1:1'], /Kafka cannot be reached/],
    ['a PostgreSQL that does not answer', ['status', '--postgres', 'postgres://x@127.0.0.1:1/x'], /PostgreSQL does not answer \(ECONNREFUSED\); start it/],
  ])('answers %s in one sentence and with exit code 2', async (_what, command, sentence) => {
    const { code, stderr } = await ops.run(...command);
    expect(stderr).toMatch(sentence);
    expect(code).toBe(2);
  });
});
