import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '@story-linter/testing';
import { StoryLinterClient } from './client.js';
import { NotCompleted } from './failures.js';

const id = '0b6f6d0e-3f9b-4a51-9a53-6f1f0c1d2e3f';
const view = (status: string, validated: number) => ({ id, status, chunks: { total: 2, validated, extracted: validated, failed: 0 } });
const story = { title: 'Book', files: [{ path: 'a.md', text: 'It was late.' }] };

describe('A client of the gateway', () => {
  let server: Server;
  let client: StoryLinterClient;
  let answer: (request: IncomingMessage, response: ServerResponse) => void;
  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const json = (response: ServerResponse, body: unknown, status = 200): void =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

  beforeEach(async () => {
    server = createServer((request, response) => answer(request, response));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    client = new StoryLinterClient({ url: url() });
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  it('follows the progress over a break of the connection to the end, from the last event that came', async () => {
    const from: unknown[] = [];
    answer = (request, response) => {
      if (!request.url?.endsWith('/progress')) return json(response, view('checking', 1));
      from.push(request.headers['last-event-id']);
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      if (from.length === 1) response.write(`id: 7\nevent: progress\ndata: ${JSON.stringify(view('checking', 0))}\n\n`, () => response.destroy());
      else response.end(`event: heartbeat\ndata: {}\n\nid: 9\nevent: end\ndata: ${JSON.stringify(view('completed', 2))}\n\n`);
    };
    const seen: string[] = [];
    for await (const { status, chunks } of client.progress(id)) seen.push(`${status} ${chunks.validated}`);
    expect({ seen, from }).toEqual({ seen: ['checking 0', 'completed 2'], from: [undefined, '7'] });
  });

  it('tells an end that came while the connection was broken', async () => {
    answer = (request, response) => (request.url?.endsWith('/progress') ? response.destroy() : json(response, { ...view('failed', 0), failure: { cause: 'deadline', reason: '' } }));
    const ended = client.ended(id);
    await expect(ended).rejects.toBeInstanceOf(NotCompleted);
    await expect(ended).rejects.toThrow(`the validation ${id} failed (deadline)`);
  });

  it('comes back ever more slowly to a stream that is refused again and again while the validation goes on', async () => {
    let refused = 0;
    answer = (request, response) => {
      if (!request.url?.endsWith('/progress')) return json(response, view('checking', 1));
      refused += 1;
      json(response, { detail: 'Too many follow.' }, 503);
    };
    const leave = new AbortController();
    const following = (async () => {
      for await (const _ of client.progress(id, leave.signal));
    })();
    await eventually('it has come back three times', () => Promise.resolve(refused >= 4));
    const begun = Date.now();
    await eventually('and twice more', () => Promise.resolve(refused >= 6));
    expect(Date.now() - begun).toBeGreaterThan(500);
    leave.abort();
    await expect(following).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('asks again while the gateway starts anew', async () => {
    let asked = 0;
    answer = (_request, response) => ((asked += 1) < 3 ? json(response, { detail: 'Starting.' }, 503) : json(response, view('completed', 2)));
    await expect(client.validation(id)).resolves.toMatchObject({ status: 'completed' });
    expect(asked).toBe(3);
  });

  it('gives up when its patience is over', async () => {
    answer = (_request, response) => json(response, { detail: 'Starting.' }, 503);
    await expect(new StoryLinterClient({ url: url(), patienceMs: 300 }).validation(id)).rejects.toThrow('the gateway answered 503: Starting.');
  });

  it('submits again under the same key when it was told to come again, so that it is one validation', async () => {
    const keys: unknown[] = [];
    answer = (request, response) => {
      keys.push(request.headers['idempotency-key']);
      json(response, keys.length < 2 ? { detail: 'PostgreSQL is away.' } : { id }, keys.length < 2 ? 503 : 202);
    };
    expect(await client.submit(story)).toBe(id);
    expect([keys.length, new Set(keys).size]).toEqual([2, 1]);
  });

  it('says a refusal in the words of the gateway, once', async () => {
    let asked = 0;
    answer = (_request, response) => {
      asked += 1;
      json(response, { detail: '/title: title must be longer than or equal to 1 characters' }, 422);
    };
    await expect(client.submit({ ...story, title: '' })).rejects.toThrow('the gateway answered 422: /title: title must be longer than or equal to 1 characters');
    expect(asked).toBe(1);
  });

  it('says at once that no gateway is there', async () => {
    const nowhere = url();
    await new Promise((closed) => server.close(closed));
    await expect(client.submit(story)).rejects.toThrow(`the gateway at ${nowhere} does not answer (ECONNREFUSED)`);
  });
});
