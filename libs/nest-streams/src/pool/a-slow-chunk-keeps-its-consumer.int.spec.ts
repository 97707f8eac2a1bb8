import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { causedBy, ChunkValidated, encode, type Message, say, ValidateChunk } from '@story-linter/events';
import { PostgresParking, WorkerRunner } from '@story-linter/streams';
import { eventually, readTopic, TestStreams } from '@story-linter/testing';
import { WorkerThreads } from './worker-threads.js';

const sessionTimeoutMs = 1_500;
const story = '5e7f3c52-6d0e-4d5a-9c3f-2f1a7e5b8c90';
const chunk = { attempt: 1, index: 0, parsedBy: 'spec', config: `sha256:${'a'.repeat(64)}`, deadline: '2030-01-01T00:00:00.000Z' };

describe('a chunk whose rules take longer than the session may be silent', () => {
  const threads = new WorkerThreads(new URL('./tasks.fixture.mjs', import.meta.url), { threads: 1, heapMb: 64 });
  let streams: TestStreams;

  beforeAll(async () => {
    streams = await TestStreams.open(import.meta.url);
  });

  afterAll(async () => {
    await streams.close();
    await threads.onApplicationShutdown();
  });

  it('is finished by the same member of the group, once', async () => {
    let started = 0;
    const handler = {
      handles: ValidateChunk,
      timeLimitMs: 30_000,
      handle: async (_command: Message<ValidateChunk>, { signal }: { signal: AbortSignal }) => {
        started += 1;
        await threads.run('busy', { milliseconds: 3 * sessionTimeoutMs }, signal);
        return say(ChunkValidated, { attempt: 1, index: 0, fingerprint: 'spec', findings: { error: 0, warning: 0, info: 0 } });
      },
    };
    const ports = { log: streams.log({ sessionTimeoutMs }), parking: new PostgresParking(streams.pool), clock: Date, timeLimit: (ms: number) => AbortSignal.timeout(ms) };
    await new WorkerRunner({ name: 'slow', reads: 'validator.commands', concurrency: 1, handlers: [handler] }, ports).run();
    const admin = await streams.log().admin();
    const members = async () => (await admin.describeGroups([`${streams.prefix}slow`])).groups[0]!.members.map(({ memberId }) => memberId);
    const before = await eventually('the worker has joined', async () => (await members()).length === 1 && (await members()));
    const cause = { id: 'spec', subject: story, tenantId: 'default', correlationId: story };
    await streams.log().append([encode(causedBy(cause, say(ValidateChunk, chunk), '/spec'))]);
    await eventually('the chunk is answered', async () => (await readTopic(`${streams.prefix}validation.events`)).length === 1);
    expect({ members: await members(), started }).toEqual({ members: before, started: 1 });
  });
});
