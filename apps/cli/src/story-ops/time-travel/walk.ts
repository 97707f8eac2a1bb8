import { on } from 'node:events';
import { emitKeypressEvents } from 'node:readline';
import type { Step } from '@story-linter/operations';
import { prettyStep } from './pretty-state.js';

const help = '[space] on  [b] back  [q] leave';

type Pressed = [string | undefined, { name?: string; ctrl?: boolean }];

/** Walks along the events at a terminal, a key press at a time; what is typed ahead waits. */
export async function walk(steps: AsyncIterator<Step>): Promise<void> {
  const { stdin, stdout } = process;
  emitKeypressEvents(stdin);
  const keys = on(stdin, 'keypress') as AsyncIterableIterator<Pressed>;
  stdin.setRawMode(true);
  stdin.resume();
  try {
    const seen: Step[] = [];
    for (let at = 0; ; ) {
      if (at === seen.length) {
        const next = await steps.next();
        if (next.done) return;
        seen.push(next.value);
      }
      stdout.write(`${prettyStep(seen[at]!)}${help}`);
      const key = meantBy((await keys.next()).value as Pressed);
      stdout.write(`\r${' '.repeat(help.length)}\r`);
      if (key === 'leave') return;
      at = key === 'back' ? Math.max(0, at - 1) : at + 1;
    }
  } finally {
    await keys.return?.();
    stdin.setRawMode(false);
    stdin.pause();
  }
}

function meantBy([, { name, ctrl }]: Pressed): 'on' | 'back' | 'leave' {
  if (name === 'q' || name === 'escape' || (ctrl && name === 'c')) return 'leave';
  return name === 'b' || name === 'left' || name === 'up' ? 'back' : 'on';
}
