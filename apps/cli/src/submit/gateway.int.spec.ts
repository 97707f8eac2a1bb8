import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseConfig } from '@story-linter/story';
import { Gateway } from './gateway.js';
import type { ValidationView } from './validation-view.js';

const id = '0b6f6d0e-3f9b-4a51-9a53-6f1f0c1d2e3f';
const view = (status: ValidationView['status'], validated: number): ValidationView => ({
  id,
  title: 'Book',
  status,
  words: 10,
  chunks: { total: 2, validated, extracted: validated, failed: 0 },
  characters: 1,
  events: 5,
  startedAt: null,
  endedAt: null,
});
const finding = (path: string, line: number) => ({
  code: 'TIME002',
  severity: 'error',
  message: 'No such day.',
  confidence: 1,
  location: { path, line, column: 1, offset: 0, length: 1 },
  related: [],
});

describe('A client of the gateway', () => {
  let server: Server;
  let gateway: Gateway;
  let answer: (request: IncomingMessage, response: ServerResponse) => void;
  const json = (response: ServerResponse, body: unknown, status = 200): void =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

  beforeEach(async () => {
    server = createServer((request, response) => answer(request, response));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    gateway = new Gateway(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  it('reads the report as the gateway has it', async () => {
    const report = { version: 1, files: [{ path: 'b.md', words: 3, findings: [finding('b.md', 7)] }] };
    answer = (request, response) => json(response, request.url === `/v1/validations/${id}/report` ? report : undefined);
    await expect(gateway.report(id)).resolves.toEqual(report);
  });

  it('follows the progress over a break of the connection to the end', async () => {
    let streams = 0;
    answer = (request, response) => {
      if (!request.url?.endsWith('/progress')) return json(response, streams < 2 ? view('checking', 1) : view('completed', 2));
      streams += 1;
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      if (streams === 1) response.write(`event: progress\ndata: ${JSON.stringify(view('checking', 0))}\n\n`, () => response.destroy());
      else response.end(`event: heartbeat\ndata: {}\n\nevent: end\ndata: ${JSON.stringify(view('completed', 2))}\n\n`);
    };
    const seen: string[] = [];
    for await (const { status, chunks } of gateway.progress(id)) seen.push(`${status} ${chunks.validated}`);
    expect(seen).toEqual(['checking 0', 'checking 1', 'completed 2', 'completed 2']);
  });

  it('asks again while the gateway starts anew', async () => {
    let asked = 0;
    answer = (_request, response) =>
      (asked += 1) < 3 ? json(response, { detail: 'Starting.' }, 503) : json(response, view('completed', 2));
    await expect(gateway.validation(id)).resolves.toMatchObject({ status: 'completed' });
    expect(asked).toBe(3);
  });

  it('submits once and says a refusal in the words of the gateway', async () => {
    let asked = 0;
    answer = (_request, response) => {
      asked += 1;
      json(response, { detail: '/title: title must be longer than or equal to 1 characters' }, 422);
    };
    await expect(gateway.submit('', [{ path: 'a.md', text: 'It was late.' }], parseConfig(undefined))).rejects.toThrow(
      'the gateway answered 422: /title: title must be longer than or equal to 1 characters',
    );
    expect(asked).toBe(1);
  });

  it('names the remedy when no gateway answers at all', async () => {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await new Promise((closed) => server.close(closed));
    await expect(gateway.submit('Book', [{ path: 'a.md', text: 'It was late.' }], parseConfig(undefined))).rejects.toThrow(
      `the gateway at ${url} does not answer (ECONNREFUSED); start it with npm start, or name another with --gateway.`,
    );
  });
});
