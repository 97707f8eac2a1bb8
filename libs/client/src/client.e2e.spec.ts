import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RunningServices } from '@story-linter/testing';
import { StoryLinterClient } from './client.js';
import { GatewayRefusal } from './failures.js';

const text = 'She came on 31 June 1893. See [the map](map.md).\n';

describe('the client, with the services running', () => {
  let services: RunningServices;
  let client: StoryLinterClient;

  beforeAll(async () => {
    services = await RunningServices.start(import.meta.url);
    client = new StoryLinterClient({ url: services.gateway });
  });

  afterAll(() => services?.[Symbol.asyncDispose]());

  it('validates a story, tells its progress, and has the report in hand at the end', async () => {
    const seen: string[] = [];
    const { validation, report } = await client.validateAndWait({ title: 'Walk', files: [{ path: 'a.md', text }, { path: 'b.md', text: 'It was late.' }] }, { onProgress: ({ status }) => seen.push(status) });
    expect(seen.at(-1)).toBe('completed');
    expect(report.files[0]!.findings.map(({ code }) => code).sort()).toEqual(['LINK001', 'TIME002']);
    const { id } = validation;
    expect(await Array.fromAsync(client.findings(id, { code: ['TIME002'] }))).toMatchObject([{ code: 'TIME002' }]);
    expect((await Array.fromAsync(client.events(id))).at(-1)).toMatchObject({ type: 'ValidationCompleted' });
    expect((await client.bible(id)).version).toBe(1);
    expect(await client.reportAs(id, 'csv')).toContain('TIME002');
    expect((await Array.fromAsync(client.validations({ status: ['completed'] }))).map((line) => line.id)).toContain(id);
    await expect(client.retry(id)).rejects.toBeInstanceOf(GatewayRefusal);
  });

  it('uploads a text and submits a story that refers to it', async () => {
    const content = await client.upload(text);
    const { report } = await client.validateAndWait({ title: 'Uploaded', files: [{ path: 'b.md', content }] });
    expect(report.files).toMatchObject([{ path: 'b.md' }]);
  });
});
