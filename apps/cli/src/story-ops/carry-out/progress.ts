import { createLogUpdate } from 'log-update';
import { spanOf } from '../columns.js';

/** Where nobody watches a terminal, a line at least so far apart. */
const lineEveryMs = 5_000;

/** Tells progress on stderr. */
export interface ProgressTeller {
  /** A line about a step; where there is no terminal, the first of each step and one now and then. */
  tell: (step: string, line: string) => void;
  /** Leaves the last line standing. */
  end: () => void;
}

/** On a terminal one line that changes, elsewhere lines. */
export function progressTeller(): ProgressTeller {
  if (process.stderr.isTTY) {
    const show = createLogUpdate(process.stderr);
    return { tell: (_step, line) => show(line), end: () => show.done() };
  }
  let last = { step: '', at: 0 };
  const tell = (step: string, line: string): void => {
    if (step === last.step && performance.now() - last.at < lineEveryMs) return;
    last = { step, at: performance.now() };
    process.stderr.write(`${line}\n`);
  };
  return { tell, end: () => undefined };
}

/** How far work is that has begun just now, with its rate and the time left: `120 of 480 lines (25 %), 60/s, 6 s left`. */
export function paceFrom(what: string): (done: number, total?: number) => string {
  const begun = performance.now();
  return (done, total) => {
    const rate = done / ((performance.now() - begun) / 1000);
    return paceOf(what, { done, rate, ...(total !== undefined && { total, secondsLeft: rate > 0 ? (total - done) / rate : null }) });
  };
}

/** The same, where the rate is measured elsewhere. */
export function paceOf(what: string, { done, total, rate, secondsLeft = null }: { done: number; total?: number; rate: number; secondsLeft?: number | null }): string {
  const percent = total === 0 ? 100 : Math.floor((done / (total ?? 1)) * 100);
  return [total === undefined ? `${done} ${what}` : `${done} of ${total} ${what} (${percent} %)`, `${Math.round(rate)}/s`, ...(secondsLeft === null ? [] : [`${spanOf(secondsLeft * 1000)} left`])].join(', ');
}
