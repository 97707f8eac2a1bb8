import { afterAll, describe, expect, it } from '@jest/globals';
import { SmallTasks } from './small-tasks.js';
import { WorkerThreads } from './worker-threads.js';

describe('small tasks', () => {
  const threads = new WorkerThreads(new URL('./tasks.fixture.mjs', import.meta.url), { threads: 1, heapMb: 64 });
  const tasks = new SmallTasks<number, string>(threads, { one: 'halved', many: 'allHalved' });
  const patient = () => AbortSignal.timeout(10_000);

  afterAll(() => threads.onApplicationShutdown());

  it('go to the thread together, and each gets its own answer', async () => {
    const answers = await Promise.all([2, 4, 6, 8].map((number) => tasks.run(number, 1, patient())));
    expect(answers.map((answer) => answer.split(' ')[0])).toEqual(['1', '2', '3', '4']);
    expect(answers.some((answer) => answer.endsWith('of 4'))).toBe(true);
  });

  it('do not pay for one among them that fails', async () => {
    const settled = await Promise.allSettled([2, 3, 4].map((number) => tasks.run(number, 1, patient())));
    expect(settled.map((one) => (one.status === 'fulfilled' ? one.value : (one.reason as Error).message))).toEqual(['1 of 1', expect.stringMatching(/3 is odd$/), '2 of 1']);
  });

  it('do not pay for one among them that is given up', async () => {
    const settled = await Promise.allSettled([tasks.run(2, 1, patient()), tasks.run(4, 1, AbortSignal.abort(new Error('given up')))]);
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  });

  it('go alone when they are large', async () => {
    expect(await Promise.all([2, 4].map((number) => tasks.run(number, 5_000, patient())))).toEqual(['1 of 1', '2 of 1']);
  });
});
