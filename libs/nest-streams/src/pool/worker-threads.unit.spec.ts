import { afterEach, describe, expect, it } from '@jest/globals';
import { WorkerThreads } from './worker-threads.js';

const tasks = new URL('./tasks.fixture.mjs', import.meta.url);

describe('work in threads', () => {
  const threads = new WorkerThreads(tasks, { threads: 1, heapMb: 64 });
  afterEach(() => threads.onApplicationShutdown());

  it('is ended at its time limit, even when it never yields, and the next task gets a thread', async () => {
    await expect(threads.run('busy', { milliseconds: 60_000 }, AbortSignal.timeout(200))).rejects.toThrow(/abort/i);
    expect(await threads.run('echo', 'well', AbortSignal.timeout(10_000))).toBe('well');
  });
});

describe('work that outgrows its heap', () => {
  const threads = new WorkerThreads(tasks, { threads: 1, heapMb: 32 });
  afterEach(() => threads.onApplicationShutdown());

  it('ends its thread with the reason, the process lives on, and the next task gets a thread', async () => {
    await expect(threads.run('greedy', {}, AbortSignal.timeout(30_000))).rejects.toThrow(/memory/i);
    expect(await threads.run('echo', 'well', AbortSignal.timeout(10_000))).toBe('well');
  });
});
