import { secondsByProgram } from '../processes.mjs';

const withinMs = 600_000;
/** Between two looks whether all is done: seldom under load, often where milliseconds count. */
const everyMs = { stories: 20, alone: 2 };
/** Between a story alone and the next. */
const restMs = 50;

const rest = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * What every contender is asked alike.
 *
 * @param {object} system
 * @param {(stories: number, of: number) => unknown[] | Promise<unknown[]>} system.prepare stories that nobody has seen, each of so many parts; takes no part in the measurement
 * @param {(prepared: unknown[]) => Promise<void>} system.submit
 * @param {(prepared: unknown[]) => Promise<number>} system.completed how many of them are
 * @param {() => Promise<void>} system.stop
 */
export function contender({ prepare, submit, completed, stop }) {
  const untilCompleted = async (prepared, every) => {
    const limit = performance.now() + withinMs;
    for (let done; (done = await completed(prepared)) < prepared.length; await rest(every))
      if (performance.now() > limit) throw new Error(`${done} of ${prepared.length} stories were completed after ${withinMs / 1000} s.`);
  };
  const timed = async (prepared, every) => {
    const begun = performance.now();
    await submit(prepared);
    await untilCompleted(prepared, every);
    return performance.now() - begun;
  };
  return {
    stop,
    /** @returns seconds of the clock until all are completed, and of the processors, by program */
    async stories(stories, of) {
      const prepared = await prepare(stories, of);
      const before = secondsByProgram();
      const milliseconds = await timed(prepared, everyMs.stories);
      return { seconds: milliseconds / 1000, cpuSeconds: new Map([...secondsByProgram()].map(([program, seconds]) => [program, seconds - (before.get(program) ?? 0)])) };
    },
    /** @returns milliseconds from the submission to "completed", of one story after the other */
    async alone(times, of) {
      const taken = [];
      for (const story of await prepare(times, of)) {
        taken.push(await timed([story], everyMs.alone));
        await rest(restMs);
      }
      return taken;
    },
  };
}
