import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { defaultConfig, lint } from '@story-linter/story';
import { GatewayClient, repository, RunningServices } from '@story-linter/testing';
import pg from 'pg';

interface Problem {
  title: string;
  status: number;
  detail: string;
  errors?: { pointer: string; detail: string }[];
}

interface ServerSentEvent {
  id: string;
  event: string;
  data: { status: string };
}

const walk = { title: 'A short walk', files: [{ path: 'walk.md', text: '# A short walk\n\nAnna went to the mill. “It is late,” said Anna.\n' }] };

describe('the gateway', () => {
  let services: RunningServices;
  let client: GatewayClient;

  beforeAll(async () => {
    services = await RunningServices.start(import.meta.url);
    client = new GatewayClient(services.gateway);
  }, 60_000);

  afterAll(() => services?.[Symbol.asyncDispose](), 30_000);

  const post = (body: string, contentType: string, query = '') =>
    fetch(`${services.gateway}/v1/validations${query}`, { method: 'POST', headers: { 'content-type': contentType }, body });

  const follow = async (id: string, lastEventId?: string): Promise<ServerSentEvent[]> => {
    const headers = lastEventId ? { 'last-event-id': lastEventId } : undefined;
    const response = await fetch(`${services.gateway}/v1/validations/${id}/progress`, { headers, signal: AbortSignal.timeout(20_000) });
    return (await response.text()).split('\n\n').flatMap((block) => {
      const field = (name: string) => block.split('\n').find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
      const data = field('data');
      return data ? [{ id: field('id') ?? '', event: field('event') ?? '', data: JSON.parse(data) as { status: string } }] : [];
    });
  };

  it('takes a whole novel as a plain text body, and its report is the one of the command line, finding for finding', async () => {
    const text = readFileSync(join(repository, 'samples/treasure-island.txt'), 'utf8');
    const response = await post(text, 'text/plain', '?title=Treasure%20Island&path=treasure-island.txt');
    expect(response.status).toBe(202);
    const id = response.headers.get('location')!.replace('/v1/validations/', '');
    const { title, status, words } = await client.ended(id);
    const expected = lint([{ path: 'treasure-island.txt', text }], defaultConfig);
    const file = expected.report.files[0]!;
    expect({ title, status, words }).toEqual({ title: 'Treasure Island', status: 'completed', words: file.words });
    expect(await client.all(id, 'findings')).toEqual(file.findings);
    expect(await client.get(`${id}/bible`)).toEqual(JSON.parse(JSON.stringify(expected.bible)));
  }, 60_000);

  it.each<[string, string | Buffer, number]>([
    ['a text that is not UTF-8', Buffer.from([0x41, 0xff, 0x42]), 415],
    ['a text that ends within a character', Buffer.from([0x41, 0xe2, 0x82]), 415],
    ['a text of more than 50 MB', 'a'.repeat(50 * 1024 * 1024 + 1), 413],
  ])('refuses %s', async (_what, body, status) => {
    const response = await fetch(`${services.gateway}/v1/validations`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body });
    expect({ status: response.status, told: ((await response.json()) as Problem).status }).toEqual({ status, told: status });
  });

  it('shows a validation from the moment it is accepted, and every event of its history once', async () => {
    const id = await client.submit(walk);
    expect(['accepted', 'parsing', 'checking', 'concluding', 'completed']).toContain((await client.status(id)).status);
    await client.ended(id);
    const types = (await client.all(id, 'events')).map(({ type }) => type);
    expect(types.sort()).toEqual(['ChunkValidated', 'ContinuityChecked', 'SchemaExtracted', 'StoryParsed', 'ValidationCompleted', 'ValidationStarted']);
  });

  it('tells progress as server-sent events that end with the end, also to whoever comes back late', async () => {
    const id = await client.submit(walk);
    const told = await follow(id);
    expect(told.at(-1)).toMatchObject({ event: 'end', data: { status: 'completed' } });
    expect(told.slice(0, -1).every(({ event }) => event === 'progress')).toBe(true);
    expect(await follow(id, told.at(-1)!.id)).toMatchObject([{ event: 'end', data: { status: 'completed' } }]);
  });

  it('says that a validation is stalled while an event of it is parked', async () => {
    const id = await client.submit(walk);
    await client.ended(id);
    expect(await client.get(id)).toMatchObject({ stalled: false });
    const database = new pg.Client({ connectionString: services.databaseUrl });
    await database.connect();
    await database.query(
      `insert into streams.parked (parked_group, topic, partition, record_offset, key, reason, record_timestamp, headers)
       values ('saga.read-model', 'validation.events', 0, 999999, $1, 'A fault.', 0, '{}')`,
      [id],
    );
    await database.end();
    expect(await client.get(id)).toMatchObject({ stalled: true });
  });

  it('tells why a story cannot be read', async () => {
    const id = await client.submit({ title: 'Nothing', files: [{ path: 'nothing.md', text: '' }] });
    const { status, failure } = await client.ended(id);
    expect({ status, cause: failure?.cause }).toEqual({ status: 'failed', cause: 'story-rejected' });
    expect(failure?.reason).toContain('nothing.md is empty');
  });

  it.each<[string, string, string, number, string]>([
    ['JSON that is none', '{', 'application/json', 400, ''],
    ['a list', '[]', 'application/json', 422, ''],
    ['a missing title', JSON.stringify({ files: walk.files }), 'application/json', 422, '/title'],
    ['a field nobody knows', JSON.stringify({ ...walk, colour: 'blue' }), 'application/json', 422, '/colour'],
    ['a file without text', JSON.stringify({ title: 'x', files: [{ path: 'a.md' }] }), 'application/json', 422, '/files/0/text'],
    ['content nobody uploaded', JSON.stringify({ title: 'x', files: [{ path: 'a.md', content: `sha256:${'0'.repeat(64)}` }] }), 'application/json', 422, '/files'],
    ['a configuration that cannot be', JSON.stringify({ ...walk, options: { config: { nonsense: 1 } } }), 'application/json', 422, '/options/config'],
    ['NUL in the title', JSON.stringify({ ...walk, title: 'a\0b' }), 'application/json', 422, '/title'],
    ['another kind of body', '<story/>', 'application/xml', 415, ''],
  ])('answers %s with a problem that names the place', async (_what, body, contentType, status, pointer) => {
    const response = await post(body, contentType);
    const problem = (await response.json()) as Problem;
    expect({ status: response.status, type: response.headers.get('content-type'), told: problem.status }).toEqual({
      status,
      type: expect.stringContaining('application/problem+json'),
      told: status,
    });
    expect(problem.detail).not.toBe('');
    if (pointer) expect(problem.errors?.map((error) => error.pointer)).toContain(pointer);
  });

  it.each(['nonsense', '00000000-0000-4000-8000-000000000000', '00000000-0000-4000-8000-000000000000/findings'])('answers 404 for what is not there: %s', async (path) => {
    const response = await fetch(`${services.gateway}/v1/validations/${path}`);
    expect({ status: response.status, title: ((await response.json()) as Problem).title }).toEqual({ status: 404, title: 'Not found' });
  });

  it('refuses a cursor that the listing did not give', async () => {
    const id = await client.submit(walk);
    const response = await fetch(`${services.gateway}/v1/validations/${id}/findings?cursor=nonsense`);
    expect(response.status).toBe(422);
  });

  it('lives, is ready, and ends within ten seconds with exit code 0 when asked to', async () => {
    expect(await (await fetch(`${services.gateway}/health/live`)).json()).toEqual({ status: 'live' });
    expect(await (await fetch(`${services.gateway}/health/ready`)).json()).toMatchObject({ status: 'ready' });
    const gateway = services.process('gateway');
    expect(await gateway.end('SIGTERM')).toBe(0);
    gateway.start();
    await gateway.ready();
  }, 30_000);
});
