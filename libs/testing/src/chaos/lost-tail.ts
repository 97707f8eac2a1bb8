import { eventually } from '../eventually.js';
import type { Chance } from '../simulator/chance.js';
import type { ChaosStack } from './chaos-stack.js';
import { type Cut, cutTail, lastWritten } from './tail-cut.js';

const topic = 'validation.events';
const folds = ['saga.process-manager', 'saga.read-model'];

/** Up to so many events are lost that both folds had counted already. */
const mostLost = 40;

const noticedWithinMs = 90_000;

/** While the broker is down: takes the tail of a busy partition away, below what both folds have folded. */
export const loseTail = async (stack: ChaosStack, chance: Chance): Promise<Cut> => {
  const folder = stack.engines.folderOf('kafka');
  const { rows } = await stack.database.query<{ partition: number; folded: number }>(
    'select partition, min(next_offset)::int as folded from streams.position where topic = $1 and fold = any($2) group by partition',
    [topic, folds],
  );
  const foldedIn = new Map(rows.map(({ partition, folded }) => [partition, folded]));
  // Of a partition with a single event nothing can be lost that leaves another one.
  const partition = lastWritten(folder, topic).find((each) => (foldedIn.get(each) ?? 0) > 1);
  if (partition === undefined) throw new Error(`No partition of ${topic} holds two events that both folds have counted.`);
  return cutTail(folder, topic, partition, Math.max(1, foldedIn.get(partition)! - chance.between(1, mostLost)));
};

/** Both folds must halt the partition and say why; then the operator repairs. @throws Error when they do not notice */
export const repairLoss = async (stack: ChaosStack, { partition }: Cut): Promise<void> => {
  for (const fold of folds) {
    const noticed = async (): Promise<boolean> => /^log diverged/.test((await stack.haltOf(fold, partition)) ?? '');
    await eventually(`${fold} has noticed that ${topic}/${partition} lost its tail`, noticed, noticedWithinMs, 200);
  }
  const saga = stack.services.process('saga');
  const code = await saga.end('SIGTERM');
  try {
    if (code !== 0) throw new Error(`the saga ended with ${code} upon SIGTERM`);
    await stack.services.repair();
  } finally {
    saga.start();
  }
};
