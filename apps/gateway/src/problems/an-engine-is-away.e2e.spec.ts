import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, GatewayClient, RunningServices, serviceNames, TcpProxy, TestCluster, testDatabase, type TestDatabase } from '@story-linter/testing';

const walk = { title: 'A short walk', files: [{ path: 'walk.md', text: 'Anna went to the mill.' }] };

describe('while an engine is away', () => {
  let cluster: TestCluster;
  let database: TestDatabase;
  let postgres: TcpProxy;
  let services: RunningServices;
  let client: GatewayClient;

  beforeAll(async () => {
    [cluster, database] = await Promise.all([TestCluster.start(1), testDatabase(import.meta.url)]);
    const url = new URL(database.url);
    postgres = await TcpProxy.before({ host: url.hostname, port: Number(url.port) });
    url.host = `127.0.0.1:${postgres.port}`;
    services = await RunningServices.startOn({ kafkaBrokers: cluster.brokers, databaseUrl: url.href, prefix: '' }, { DATABASE_QUERY_TIMEOUT_MS: '1500' });
    client = new GatewayClient(services.gateway);
  });

  afterAll(async () => {
    // Leaving a group whose coordinator does not answer takes its time.
    for (const name of serviceNames) await services?.process(name).end('SIGKILL');
    await postgres?.close();
    await Promise.all([cluster?.stop(), database?.drop()]);
  });

  const answerTo = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(`${services.gateway}/v1/${path}`, { ...init, signal: AbortSignal.timeout(60_000) });
    return { status: response.status, retryAfter: response.headers.get('retry-after'), type: response.headers.get('content-type')?.split(';')[0] };
  };
  const unavailable = { status: 503, retryAfter: '2', type: 'application/problem+json' };
  const submission = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(walk) };

  it.each([
    ['does not answer', () => postgres.silence()],
    ['refuses every connection', () => postgres.cut()],
  ])('reading and submitting are 503 with Retry-After when PostgreSQL %s, and work when it is back', async (_how, goAway) => {
    const id = await client.submit(walk);
    await client.ended(id);
    goAway();
    const paths = ['validations', `validations/${id}`, `validations/${id}/findings`, `validations/${id}/report`, `validations/${id}/progress`];
    const answers = await Promise.all([...paths.map((path) => answerTo(path)), answerTo('validations', submission)]);
    expect(answers).toEqual(answers.map(() => unavailable));
    postgres.heal();
    await eventually('it is read again', async () => (await answerTo(`validations/${id}`)).status === 200);
    await client.ended(await client.submit(walk));
  });

  it('cancelling is 503 when Kafka does not answer; submitting is accepted, for the admission is what counts', async () => {
    const ended = await client.submit(walk);
    await client.ended(ended);
    cluster.freeze(cluster.names[0]!);
    const waiting = await client.submit(walk);
    expect(await answerTo(`validations/${waiting}/cancel`, { method: 'POST' })).toEqual(unavailable);
    expect((await answerTo(`validations/${ended}/findings`)).status).toBe(200);
  });
});
