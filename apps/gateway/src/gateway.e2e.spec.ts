import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { defaultConfig, lint } from '@story-linter/story';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { eventually, GatewayClient, repository, RunningServices } from '@story-linter/testing';
import pg from 'pg';
import { parse } from 'yaml';

interface Problem {
  title: string;
  status: number;
  detail: string;
  errors?: { pointer: string; detail: string }[];
}

const walk = { title: 'A short walk', files: [{ path: 'walk.md', text: '# A short walk\n\nAnna went to the mill. “It is late,” said Anna.\n' }] };

/** Nine lists, each of nine of the one before: 387 million items for whoever unfolds them. */
const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]', ...[...'bcdefghi'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(',')}]`)].join('\n');

describe('the gateway', () => {
  let services: RunningServices;
  let client: GatewayClient;

  beforeAll(async () => {
    services = await RunningServices.start(import.meta.url, { CORS_ORIGINS: 'https://write.example, https://edit.example' });
    client = new GatewayClient(services.gateway);
  });

  afterAll(() => services?.[Symbol.asyncDispose]());

  const post = (body: string, contentType: string, query = '') =>
    fetch(`${services.gateway}/v1/validations${query}`, { method: 'POST', headers: { 'content-type': contentType }, body });

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
  });

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
    ['half of a surrogate pair in the title', '{"title": "a\\ud800", "files": [{"path": "a.md", "text": "Anna."}]}', 'application/json', 422, '/title'],
    ['NUL in a path of the configuration', JSON.stringify({ ...walk, options: { config: { ignore: ['a\0'] } } }), 'application/json', 422, '/options/config'],
    ['a title of 1 MB', JSON.stringify({ ...walk, title: 'a'.repeat(1024 * 1024) }), 'application/json', 422, '/title'],
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

  it.each<[string, { path: string; text: string }, string, object]>([
    ['a path that leads out of every folder is a name like any other', { path: '../../../etc/passwd', text: 'Anna went home.' }, 'completed', { words: 3 }],
    ['front matter that unfolds without end is a finding', { path: 'a.md', text: `---\n${bomb}\n---\n\nAnna went home.` }, 'completed', { words: 3, findings: { error: 0, warning: 1, info: 0 } }],
    ['three hundred tiny chapters are read', { path: 'a.md', text: Array.from({ length: 300 }, (_, index) => `# Chapter ${index + 1}\n\nAnna went home.\n\n`).join('') }, 'completed', { chunks: { total: 300, validated: 300, extracted: 300, failed: 0 } }],
    ['what is not text is told to its author', { path: 'a.md', text: 'Anna\0 went home.' }, 'failed', { failure: { cause: 'story-rejected', reason: expect.stringContaining('a.md') } }],
  ])('%s', async (_what, file, status, expected) => {
    const id = await client.submit({ title: 'Odd', files: [file] });
    expect(await client.ended(id)).toMatchObject({ status, ...expected });
  });

  it("names the trace in every problem: the client's own where it has one", async () => {
    const asked = async (headers: Record<string, string>) => ((await (await fetch(`${services.gateway}/v1/validations/nonsense`, { headers })).json()) as { traceId: string }).traceId;
    expect(await asked({ traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' })).toBe('0af7651916cd43dd8448eb211c80319c');
    expect(await asked({})).toMatch(/^[0-9a-f]{32}$/);
  });

  it('refuses a cursor that the listing did not give', async () => {
    const id = await client.submit(walk);
    const response = await fetch(`${services.gateway}/v1/validations/${id}/findings?cursor=nonsense`);
    expect(response.status).toBe(422);
  });

  const send = (method: string, path: string, { body, headers }: { body?: string; headers?: Record<string, string> } = {}) =>
    fetch(`${services.gateway}/v1/${path}`, { method, body, headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers }, signal: AbortSignal.timeout(40_000) });
  const problemOf = async (response: Response): Promise<Problem> => (await response.json()) as Problem;

  it('takes a repeat under an Idempotency-Key for the same validation, and refuses another story under it', async () => {
    const headers = { 'idempotency-key': 'draft-7' };
    const first = await client.submit(walk, headers);
    expect(await client.submit(walk, headers)).toBe(first);
    expect(await client.submit(walk, { 'idempotency-key': 'draft-8' })).not.toBe(first);
    const other = await send('POST', 'validations', { body: JSON.stringify({ ...walk, title: 'Another' }), headers });
    expect({ status: other.status, errors: (await problemOf(other)).errors?.map(({ pointer }) => pointer) }).toEqual({ status: 422, errors: ['Idempotency-Key'] });
    expect((await send('POST', 'validations', { body: JSON.stringify(walk), headers: { 'idempotency-key': 'a b' } })).status).toBe(422);
  });

  it('takes a text under its SHA-256, for a story that refers to it, and refuses other bytes', async () => {
    const text = '# Elsewhere\n\nPaul went to the sea.\n';
    const sha256 = createHash('sha256').update(text).digest('hex');
    const upload = (name: string, body: string) => send('PUT', `contents/${name}`, { body, headers: { 'content-type': 'text/markdown' } });
    expect(await (await upload(sha256, text)).json()).toEqual({ content: `sha256:${sha256}` });
    expect((await upload(sha256, text)).status).toBe(200);
    expect((await problemOf(await upload(sha256, 'other'))).errors?.[0]?.pointer).toBe('sha256');
    expect((await upload('nonsense', text)).status).toBe(422);
    const id = await client.submit({ title: 'Elsewhere', files: [{ path: 'a.md', content: `sha256:${sha256}` }] });
    expect((await client.ended(id)).status).toBe('completed');
  });

  it('lists validations, the latest first, page by page and by status; a cursor belongs to its filters', async () => {
    const ids = [await client.submit({ ...walk, title: 'One' }), await client.submit({ ...walk, title: 'Two' })];
    for (const id of ids) await client.ended(id);
    const page = async (query: string) => (await (await send('GET', `validations?${query}`)).json()) as { items: { id: string; title: string; status: string }[]; next: string | null };
    const first = await page('limit=1&status=completed');
    const second = await page(`limit=1&status=completed&cursor=${first.next}`);
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids.toReversed());
    expect((await page('status=failed,cancelled')).items.map(({ id }) => id)).not.toContain(ids[0]);
    expect((await send('GET', `validations?limit=1&cursor=${first.next}`)).status).toBe(422);
    expect((await send('GET', 'validations?status=lost')).status).toBe(422);
  });

  it('filters findings by code, severity, path and chapter', async () => {
    const text = 'The letter of 31 June 1893 lay there. See [the map](map.md).\n';
    const id = await client.submit({ title: 'Faults', files: ['a.md', 'b.md'].map((path) => ({ path, text: `# ${path}\n\n${text}` })) });
    await client.ended(id);
    const found = async (query: string) => ((await (await send('GET', `validations/${id}/findings?${query}`)).json()) as { items: { code: string; location: { path: string } }[] }).items;
    const places = (items: Awaited<ReturnType<typeof found>>) => items.map(({ code, location }) => `${code} ${location.path}`);
    expect(places(await found('code=TIME002'))).toEqual(['TIME002 a.md', 'TIME002 b.md']);
    expect(places(await found('code=TIME002,LINK001&path=b.md')).sort()).toEqual(['LINK001 b.md', 'TIME002 b.md']);
    expect((await found('severity=error')).length).toBeGreaterThan(0);
    expect((await send('GET', `validations/${id}/findings?code=NONE`)).status).toBe(422);
    expect(places(await found('code=TIME002&chapter=2'))).toEqual(['TIME002 b.md']);
    for (const refused of ['chapter=two', 'path=a%00.md', 'character=anna%00']) expect((await send('GET', `validations/${id}/findings?${refused}`)).status).toBe(422);
  });

  it('filters findings by the people of whom they speak', async () => {
    const text = 'Anna Reed smiled. Anna Reed had blue eyes.\n\n"Come in," said Anna.\n\nAnna\'s brown eyes were wet. We sailed on 31 June.\n';
    const id = await client.submit({ title: 'Eyes', files: [{ path: 'a.md', text }] });
    await client.ended(id);
    const found = async (who: string) => ((await (await send('GET', `validations/${id}/findings?character=${who}`)).json()) as { items: { code: string }[] }).items.map(({ code }) => code);
    expect([await found('anna-reed'), await found('tom-hale')]).toEqual([['CHAR004'], []]);
  });

  it.each([
    ['json', 'application/json', '"version":1'],
    ['sarif', 'application/sarif+json', '"version": "2.1.0"'],
    ['html', 'text/html', '<h1>Story report</h1>'],
    ['junit', 'application/xml', '<testsuites'],
    ['github', 'text/plain', '::error file=walk.md'],
    ['csv', 'text/csv', 'path,line,column'],
  ])('writes the report as %s', async (format, contentType, part) => {
    const id = await client.submit({ ...walk, files: [{ path: 'walk.md', text: 'She came on 31 June 1893.\n' }] }, { 'idempotency-key': 'formats' });
    await client.ended(id);
    const response = await send('GET', `validations/${id}/report?format=${format}`);
    expect(response.headers.get('content-type')).toContain(contentType);
    expect(await response.text()).toContain(part);
  });

  it('waits for the end when it is preferred to, and no longer than that', async () => {
    const id = await client.submit(walk);
    const waited = await send('GET', `validations/${id}`, { headers: { prefer: 'respond-async, wait=20' } });
    expect(waited.headers.get('preference-applied')).toBe('wait=20');
    expect(await waited.json()).toMatchObject({ status: 'completed' });
  });

  it('cancels what is under way and not what has ended; tries again what has failed and nothing else', async () => {
    const text = Array.from({ length: 400 }, (_, index) => `Anna went to mill ${index}, and the rain ran down the boards of the old boathouse there.`).join('\n\n');
    const long = await client.submit({ title: 'Long', files: [{ path: 'a.txt', text }], options: { chunking: { maxCharacters: 200 }, window: 1 } });
    expect((await send('POST', `validations/${long}/retry`)).status).toBe(409);
    expect((await send('POST', `validations/${long}/cancel`, { body: JSON.stringify({ reason: 'Not this draft.' }) })).status).toBe(202);
    expect((await client.ended(long)).status).toBe('cancelled');
    expect((await send('POST', `validations/${long}/cancel`)).status).toBe(409);
    expect((await send('POST', `validations/${long}/cancel`, { body: '{"why":1}' })).status).toBe(422);
    expect((await send('POST', `validations/${long}/cancel`, { body: 'why', headers: { 'content-type': 'text/plain' } })).status).toBe(415);

    const failing = await client.submit({ title: 'Nothing', files: [{ path: 'nothing.md', text: '' }] });
    await client.ended(failing);
    expect((await send('POST', `validations/${failing}/retry`)).status).toBe(202);
    await eventually('the second attempt has ended', async () => {
      const { attempt, status } = await client.status(failing);
      return attempt === 2 && status === 'failed';
    });
  });

  it('answers in the shapes that docs/contracts/openapi.yaml promises', async () => {
    const { components } = parse(readFileSync(join(repository, 'docs/contracts/openapi.yaml'), 'utf8')) as { components: object };
    const ajv = new Ajv({ strict: false });
    addFormats.default(ajv);
    const id = await client.submit({ ...walk, files: [{ path: 'walk.md', text: `${walk.files[0]!.text}\nShe came on 31 June 1893.\n` }] });
    await client.ended(id);
    const shapes: [path: string, schema: string][] = [
      [id, 'Validation'],
      ['', 'ValidationPage'],
      [`${id}/findings`, 'FindingPage'],
      [`${id}/events`, 'EventPage'],
      [`${id}/report`, 'Report'],
      [`${id}/bible`, 'Bible'],
      ['nonsense', 'Problem'],
      [`${id}/findings?limit=0`, 'Problem'],
    ];
    for (const [path, schema] of shapes) {
      const validate = ajv.compile({ $ref: `#/components/schemas/${schema}`, components });
      const answer: unknown = await (await send('GET', `validations/${path}`.replace(/\/$/, ''))).json();
      expect({ path, valid: validate(answer), errors: validate.errors }).toEqual({ path, valid: true, errors: null });
    }
  });

  it('refuses JSON that is nested too deeply, without falling over it', async () => {
    const config = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
    const response = await send('POST', 'validations', { body: `{"title":"Deep","files":[{"path":"a.md","text":"a"}],"options":{"config":${config}}}` });
    expect({ status: response.status, detail: (await problemOf(response)).detail }).toEqual({ status: 422, detail: expect.stringContaining('nested') });
  });

  it('sends headers that keep browsers from guessing, framing and loading', async () => {
    const { headers } = await fetch(`${services.gateway}/health/live`);
    expect([headers.get('x-content-type-options'), headers.get('content-security-policy')]).toEqual(['nosniff', expect.stringContaining("default-src 'none'")]);
  });

  it('answers a method that a path does not take with 405 and those it takes', async () => {
    const response = await send('DELETE', 'validations');
    expect({ status: response.status, allow: response.headers.get('allow'), title: (await problemOf(response)).title }).toEqual({ status: 405, allow: 'GET, HEAD, POST', title: 'Method not allowed' });
    expect((await send('DELETE', 'nothing')).status).toBe(404);
  });

  it('shows both contracts at /docs, with everything the page needs from the gateway itself', async () => {
    const page = await fetch(`${services.gateway}/docs/`);
    const policy = page.headers.get('content-security-policy');
    expect([page.status, policy]).toEqual([200, expect.stringContaining("default-src 'none';script-src 'self'")]);
    const text = await page.text();
    for (const path of ['openapi.yaml', 'asyncapi.yaml']) {
      expect(text).toContain(`/docs/${path}`);
      expect(await (await fetch(`${services.gateway}/docs/${path}`)).text()).toBe(readFileSync(join(repository, 'docs/contracts', path), 'utf8'));
    }
    const script = /<script src="([^"]+)"/.exec(text)![1]!;
    expect((await fetch(new URL(script, page.url))).status).toBe(200);
  });

  it('lets pages of the origins it was told of ask, and no others', async () => {
    const asked = (origin: string) =>
      fetch(`${services.gateway}/v1/validations`, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type,idempotency-key' } });
    const allowed = await asked('https://edit.example');
    expect([allowed.status, allowed.headers.get('access-control-allow-origin'), allowed.headers.get('access-control-allow-headers')]).toEqual([204, 'https://edit.example', 'content-type,idempotency-key']);
    expect((await asked('https://elsewhere.example')).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('lives, is ready, and ends within ten seconds with exit code 0 when asked to', async () => {
    expect(await (await fetch(`${services.gateway}/health/live`)).json()).toEqual({ status: 'live' });
    expect(await (await fetch(`${services.gateway}/health/ready`)).json()).toMatchObject({ status: 'ready' });
    const gateway = services.process('gateway');
    expect(await gateway.end('SIGTERM')).toBe(0);
    gateway.start();
    await gateway.ready();
  });
});
