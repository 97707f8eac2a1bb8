import { setTimeout as delay } from 'node:timers/promises';

/** Waits for the condition, at most so long; says whether it came true. */
export async function until(condition: () => boolean | Promise<boolean>, limitMs: number, stepMs = 25): Promise<boolean> {
  const end = Date.now() + limitMs;
  for (;;) {
    if (await condition()) return true;
    if (Date.now() >= end) return false;
    await delay(stepMs);
  }
}
