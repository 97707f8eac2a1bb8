import { once } from 'node:events';
import { emitKeypressEvents } from 'node:readline';
import type { Step } from '@story-linter/operations';
import { prettyStep } from './pretty-state.js';

const help = '[space] on  [b] back  [q] leave';

/** Walks along the events at a terminal, a key press at a time. */
export async function walk(steps: AsyncIterator<Step>): Promise<void> {
  const { stdin, stdout } = process;
  emitKeypressEvents(stdin);
  stdin.setRawMode(true);
  try {
    const seen: Step[] = [];
    for (let at = 0; ; ) {
      if (at === seen.length) {
        const next = await steps.next();
        if (next.done) return;
        seen.push(next.value);
      }
      stdout.write(`${prettyStep(seen[at]!)}${help}`);
      const key = await pressed();
      stdout.write(`\r${' '.repeat(help.length)}\r`);
      if (key === 'q') return;
      at = key === 'b' ? Math.max(0, at - 1) : at + 1;
    }
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
  }
}

async function pressed(): Promise<'q' | 'b' | 'on'> {
  const [, key] = (await once(process.stdin.resume(), 'keypress')) as [string, { name?: string; ctrl?: boolean }];
  if (key.name === 'q' || key.name === 'escape' || (key.ctrl && key.name === 'c')) return 'q';
  return key.name === 'b' || key.name === 'left' || key.name === 'up' ? 'b' : 'on';
}
