import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CommandRejected, isA, CommandRejected as Rejection } from '@story-linter/events';
import { eventually, GatewayClient, readTopic, RunningServices, testKafkaBrokers } from '@story-linter/testing';
import kafkajs, { type Producer } from 'kafkajs';
import pg from 'pg';

const story = { title: 'A short walk', files: [{ path: 'walk.md', text: '# A short walk\n\nAnna went to the mill. “It is late,” said Anna.\n' }] };

/** What any service in any language can send: headers and JSON, nothing of ours. */
const command = (type: string, subject: string, data: unknown, headers: Record<string, string> = {}) => ({
  key: subject,
  headers: { ce_specversion: '1.0', ce_type: `story-linter.${type}.v1`, ce_id: '1', ce_source: '/somebody', ce_subject: subject, 'content-type': 'application/json', ...headers },
  value: typeof data === 'string' ? data : JSON.stringify(data),
});

describe('commands from outside', () => {
  let services: RunningServices;
  let client: GatewayClient;
  let producer: Producer;

  beforeAll(async () => {
    services = await RunningServices.start(import.meta.url);
    client = new GatewayClient(services.gateway);
    producer = new kafkajs.Kafka({ brokers: testKafkaBrokers(), logLevel: kafkajs.logLevel.NOTHING }).producer({ createPartitioner: kafkajs.Partitioners.DefaultPartitioner });
    await producer.connect();
  });

  afterAll(async () => {
    await producer?.disconnect();
    await services?.[Symbol.asyncDispose]();
  });

  const send = (...messages: ReturnType<typeof command>[]) => producer.send({ topic: `${services.prefix}validation.commands`, messages });

  const rejection = (subject: string): Promise<string> =>
    eventually(`a rejection of ${subject}`, async () => {
      const found = (await readTopic(`${services.prefix}validation.rejections`)).find((message) => isA(message, Rejection) && message.data.origin.subject === subject);
      return (found?.data as CommandRejected | undefined)?.reason;
    });

  const events = async (id: string) => (await client.all(id, 'events')).map(({ type }) => type as string).sort();

  it('a start that is sent three times is one validation, and completes', async () => {
    const id = randomUUID();
    const start = command('StartValidation', id, story);
    await send(start, start, start);
    expect((await eventually('it is known', () => client.ended(id))).status).toBe('completed');
    expect((await events(id)).filter((type) => type === 'ValidationCompleted')).toHaveLength(1);
  });

  it('a cancellation that comes before its start wins', async () => {
    const id = randomUUID();
    await send(command('CancelValidation', id, { reason: 'A newer draft is on its way.' }));
    await eventually('the cancellation lies in the log', async () => (await readTopic(`${services.prefix}validation.events`)).some(({ subject }) => subject === id));
    await send(command('StartValidation', id, story));
    expect((await eventually('it is known', () => client.ended(id))).status).toBe('cancelled');
  });

  it('a retry of a failed validation is another attempt, a retry of a completed one is rejected', async () => {
    const [failing, good] = [randomUUID(), randomUUID()];
    await send(command('StartValidation', failing, { ...story, files: [{ path: 'empty.md', text: '' }] }), command('StartValidation', good, story));
    expect((await eventually('it is known', () => client.ended(failing))).status).toBe('failed');
    await eventually('it is known', () => client.ended(good));
    await send(command('RetryValidation', failing, { attempt: 1 }), command('RetryValidation', good, { attempt: 1 }));
    await eventually('the second attempt has failed', async () => (await events(failing)).filter((type) => type === 'ValidationFailed').length === 2);
    expect((await client.status(failing)).attempt).toBe(2);
    expect(await rejection(good)).toContain('Attempt 1 cannot be followed');
  });

  const erasedFrom = async (id: string): Promise<string> => {
    const answer = await eventually('it is erased', async () => {
      const response = await fetch(`${services.gateway}/v1/validations/${id}`, { signal: AbortSignal.timeout(60_000) });
      return response.status === 410 && response;
    });
    return ((await answer.json()) as { detail: string }).detail;
  };

  const storedOf = async (id: string): Promise<Record<string, number>> => {
    const client = new pg.Client({ connectionString: services.databaseUrl });
    await client.connect();
    const count = (table: string, where: string) => `(select count(*)::int from ${table} where ${where}) as "${table}"`;
    const { rows } = await client.query<Record<string, number>>(
      `select ${[
        count('content.text', 'tenant = $2'),
        count('content.cached', 'tenant = $2'),
        count('content.result', 'validation = $1'),
        count('streams.parked', 'starts_with(key, $1)'),
        count('admission.validation', `id = $1::uuid and (command ->> 'title' <> '' or command -> 'files' <> '[]')`),
        count('read_model.history', 'validation = $1::uuid'),
      ].join()}`,
      [id, 'erasing'],
    );
    await client.end();
    return rows[0]!;
  };

  it('an erased validation is gone with its text, its results and its history; its id begins no more, and erasing it again is the same', async () => {
    const id = randomUUID();
    const tenant = { ce_tenantid: 'erasing' };
    await send(command('StartValidation', id, story, tenant));
    const types = async () => (await readTopic(`${services.prefix}validation.events`)).filter(({ subject }) => subject === id).map(({ type }) => type.name);
    await eventually('it is completed, and told', async () => (await types()).includes('ValidationCompleted') && (await storedOf(id))['read_model.history'] === 6);
    expect(await storedOf(id)).toMatchObject({ 'content.text': 3, 'admission.validation': 1 });
    await send(command('EraseValidation', id, {}));
    expect(await rejection(id)).toContain('is taken by another validation');
    await send(command('EraseValidation', id, { reason: 'The author asked for it.' }, tenant), command('EraseValidation', id, {}, tenant));
    await eventually('it is erased, twice', async () => (await types()).filter((type) => type === 'ContentErased').length === 2);
    await eventually('nothing is left', async () => Object.values(await storedOf(id)).every((count) => count === 0));
    await send(command('StartValidation', id, story, tenant));
    await eventually('its start is refused', async () =>
      (await readTopic(`${services.prefix}validation.rejections`)).some(({ data }) => (data as CommandRejected).reason === `The validation ${id} was erased; start another under an id of its own.`),
    );
  });

  it('an erasure ends a validation under way, is refused for one that nobody knows, and leaves GET an answer', async () => {
    const [running, unknown] = [randomUUID(), randomUUID()];
    await services.process('parser').end('SIGTERM');
    await send(command('EraseValidation', unknown, {}), command('StartValidation', running, story));
    await eventually('it is under way', async () => (await client.status(running)).status === 'parsing');
    await send(command('EraseValidation', running, {}));
    expect(await erasedFrom(running)).toBe(`The validation ${running} was erased; what it held cannot be brought back.`);
    expect(await rejection(unknown)).toContain('is not known');
    services.process('parser').start();
    await services.process('parser').ready();
    const next = randomUUID();
    await send(command('StartValidation', next, story));
    expect((await eventually('the next one is known', () => client.ended(next))).status).toBe('completed');
    expect(await storedOf(running)).toMatchObject({ 'content.result': 0, 'streams.parked': 0 });
  });

  it('an overdue validation fails by its deadline, while its parser is away', async () => {
    const id = randomUUID();
    await services.process('parser').end('SIGTERM');
    await send(command('StartValidation', id, { ...story, options: { deadlineSeconds: 1 } }));
    const { status, failure } = await eventually('it is known', () => client.ended(id));
    services.process('parser').start();
    expect({ status, cause: failure?.cause }).toEqual({ status: 'failed', cause: 'deadline-passed' });
    await services.process('parser').ready();
  });

  it.each<[string, (id: string) => ReturnType<typeof command>, RegExp]>([
    ['no JSON', (id) => command('StartValidation', id, 'hello'), /not JSON/],
    ['an unknown type', (id) => command('Nonsense', id, {}), /names no message/],
    ['a type that is no command', (id) => command('StoryParsed', id, { attempt: 1, fingerprint: 'x', chunks: 1, words: 1 }), /not handled/],
    ['a missing field', (id) => command('StartValidation', id, { files: story.files }), /\/title/],
    ['too much text in line', (id) => command('StartValidation', id, { ...story, files: [{ path: 'a.md', text: 'word '.repeat(120_000) }] }), /at most 524288/],
    ['a key that is not the subject', (id) => ({ ...command('StartValidation', id, story), key: 'another' }), /key "another"/],
    ['content that nobody uploaded', (id) => command('StartValidation', id, { ...story, files: [{ path: 'a.md', content: `sha256:${'0'.repeat(64)}` }] }), /was not uploaded/],
    ['a title of 1 MB', (id) => command('StartValidation', id, { ...story, title: 'a'.repeat(1024 * 1024) }), /\/title: title must be shorter/],
    ['NUL in the title', (id) => command('StartValidation', id, { ...story, title: 'a\0b' }), /\/title: title must not hold/],
    ['a configuration nested 50,000 deep', (id) => command('StartValidation', id, `{"title":"a","files":[{"path":"a","text":"a"}],"options":{"config":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}}`), /nested more than 32 levels/],
    ['a configuration that cannot be', (id) => command('StartValidation', id, { ...story, options: { config: { nonsense: 1 } } }), /options\/config/],
  ])('%s is answered with the reason, and the inbox goes on', async (_what, wrong, reason) => {
    const [id, next] = [randomUUID(), randomUUID()];
    await send(wrong(id), command('StartValidation', next, story));
    expect(await rejection(id)).toMatch(reason);
    expect((await eventually('the next one is known', () => client.ended(next))).status).toBe('completed');
  });

  it('an id that is taken is refused in the same words for another payload and another tenant', async () => {
    const id = randomUUID();
    await send(command('StartValidation', id, story));
    await eventually('it is known', () => client.ended(id));
    await send(command('StartValidation', id, { ...story, title: 'Another walk' }));
    expect(await rejection(id)).toBe(`The validation id ${id} is taken by another validation.`);
  });
});
