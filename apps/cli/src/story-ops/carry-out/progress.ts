import type { RebuildProgress, TellProgress } from '@story-linter/operations';
import { createLogUpdate } from 'log-update';
import { spanOf } from '../columns.js';

/** Where nobody watches a terminal, a line at least so far apart. */
const lineEveryMs = 5_000;

/** Tells progress on stderr: on a terminal in one line that changes, elsewhere a line now and then. `end` leaves the last one. */
export function progressTeller(): { tell: TellProgress; end: () => void } {
  if (process.stderr.isTTY) {
    const show = createLogUpdate(process.stderr);
    return { tell: (progress) => show(lineOf(progress)), end: () => show.done() };
  }
  let last = { step: '', at: 0 };
  const tell: TellProgress = (progress) => {
    if (progress.step === last.step && performance.now() - last.at < lineEveryMs) return;
    last = { step: progress.step, at: performance.now() };
    process.stderr.write(`${lineOf(progress)}\n`);
  };
  return { tell, end: () => undefined };
}

function lineOf(progress: RebuildProgress): string {
  if (progress.step === 'comparing') return `comparing: ${progress.compared} validations`;
  if (progress.step !== 'folding') return progress.step;
  const { done, total, rate, secondsLeft } = progress;
  const percent = total === 0 ? 100 : Math.floor((done / total) * 100);
  return `folding: ${done} of ${total} events (${percent} %), ${Math.round(rate)}/s${secondsLeft === null ? '' : `, ${spanOf(secondsLeft * 1000)} left`}`;
}
