/**
 * The engines' guard: a process that starts them, and stops them when its parent closes the channel to it or ends in
 * whatever way. It runs in a session of its own, so neither Ctrl-C nor the parent's SIGKILL reaches it.
 */
import { rmSync } from 'node:fs';
import { sentenceOf } from '../../problem.js';
import { GuardedEngines } from './guarded-engines.js';
import type { GuardOrder, GuardReport } from './messages.js';

const stopGraceMs = 4_000;

const order = JSON.parse(process.argv[2] ?? '{}') as GuardOrder;
const say = (report: GuardReport): void => {
  if (process.connected) process.send?.(report, undefined, {}, () => undefined);
};
const engines = new GuardedEngines(order, say);

let ending = false;
async function end(exitCode: number): Promise<void> {
  if (ending) return;
  ending = true;
  await engines.stop(stopGraceMs);
  if (order.disposable) rmSync(order.dataFolder, { recursive: true, force: true });
  process.exit(exitCode);
}

process.once('disconnect', () => void end(0));
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
  process.on(signal, () => {
    if (ending) engines.kill();
    void end(0);
  });

if (!process.connected) await end(0);
try {
  await engines.run();
} catch (error) {
  if (!ending) say({ kind: 'failed', sentence: sentenceOf(error) });
  await end(1);
}
