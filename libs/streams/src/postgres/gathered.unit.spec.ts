import { describe, expect, it } from '@jest/globals';
import { gathered } from './gathered.js';

describe('questions that many ask', () => {
  it('go together while one is under way, each with its own answer', async () => {
    const queries: number[][] = [];
    const first = Promise.withResolvers<void>();
    const ask = gathered(
      async (questions: readonly number[]) => {
        queries.push([...questions]);
        if (queries.length === 1) await first.promise;
        return questions.map((question) => (question === 13 ? new Error('unlucky') : question * 10));
      },
      { mostTogether: 3, mostAtOnce: 1 },
    );
    const one = ask(1);
    await new Promise((resolve) => setImmediate(resolve));
    const others = Promise.allSettled([2, 13, 4, 5].map(ask));
    await new Promise((resolve) => setImmediate(resolve));
    expect(queries).toEqual([[1]]);
    first.resolve();
    expect(await one).toBe(10);
    expect((await others).map((settled) => (settled.status === 'fulfilled' ? settled.value : 'thrown'))).toEqual([20, 'thrown', 40, 50]);
    expect(queries).toEqual([[1], [2, 13, 4], [5]]);
  });

  it('are asked again after a query that failed', async () => {
    let asked = 0;
    const ask = gathered(async (questions: readonly number[]) => ((asked += 1) === 1 ? Promise.reject(new Error('away')) : questions), { mostTogether: 10, mostAtOnce: 1 });
    await expect(ask(1)).rejects.toThrow('away');
    expect(await ask(2)).toBe(2);
  });
});
