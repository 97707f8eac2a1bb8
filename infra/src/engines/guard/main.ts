/**
 * The engines' guard: a process that starts them, and stops them when its parent closes the channel to it or ends in
 * whatever way. It runs in a session of its own, so neither Ctrl-C nor the parent's SIGKILL reaches it.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { sentenceOf } from '../../problem.js';
import { anyRuns } from '../../processes/records.js';
import { until } from '../../processes/until.js';
import { GuardedEngines } from './guarded-engines.js';
import type { GuardOrder, GuardReport } from './messages.js';

const stopGraceMs = 4_000;
const servicesLimitMs = 5_000;

const order = JSON.parse(process.argv[2] ?? '{}') as GuardOrder;
const say = (report: GuardReport): void => {
  if (process.connected) process.send?.(report, undefined, {}, () => undefined);
};
const engines = new GuardedEngines(order, say);

let ending = false;
let hurried = false;
async function end(exitCode: number): Promise<void> {
  if (ending) return;
  ending = true;
  // Services whose launcher has died are leaving by themselves. While Kafka runs they can take leave of their groups;
  // otherwise the next start would wait until Kafka has given them up.
  await until(() => hurried || !anyRuns(join(order.dataFolder, 'run', 'services')), servicesLimitMs);
  await engines.stop(stopGraceMs);
  if (order.disposable) rmSync(order.dataFolder, { recursive: true, force: true });
  process.exit(exitCode);
}

process.once('disconnect', () => void end(0));
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
  process.on(signal, () => {
    hurried = ending;
    if (hurried) engines.kill();
    void end(0);
  });

if (!process.connected) await end(0);
try {
  await engines.run();
} catch (error) {
  if (!ending) say({ kind: 'failed', sentence: sentenceOf(error) });
  await end(1);
}
