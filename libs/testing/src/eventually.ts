import { setTimeout as sleep } from 'node:timers/promises';

/** Only what hangs comes to it: machines differ, and on a busy one a service takes a minute to start. */
const limitMs = 120_000;

/** Waits until a condition holds; an error thrown by it counts as "not yet". @throws Error naming the condition when it does not within the limit. */
export const eventually = async <T>(condition: string, holds: () => Promise<T | false | undefined> | T | false | undefined, withinMs = limitMs, everyMs = 20): Promise<T> => {
  const giveUp = AbortSignal.timeout(withinMs);
  let last: unknown;
  for (;;) {
    try {
      const answer = await holds();
      if (answer) return answer;
      last = undefined;
    } catch (thrown) {
      last = thrown;
    }
    if (giveUp.aborted) throw new Error(`Not within ${withinMs} ms: ${condition}${last instanceof Error ? ` (${last.message})` : ''}`);
    await sleep(everyMs);
  }
};
