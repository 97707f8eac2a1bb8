import { violationsIn } from './check-world.js';
import { SimulatedWorld } from './simulated-world.js';

export interface SimulationResult {
  seed: number;
  steps: number;
  violations: string[];
  /** Fates by process and port call, as often as they happened. */
  faults: ReadonlyMap<string, number>;
  met: ReadonlyMap<string, number>;
}

const troubledSteps = 400;
const healedSteps = 20_000;

/**
 * One world from one seed: first a time of faults, then one of healing, in which everything must come to its end.
 * The same seed gives the same run, step by step.
 */
export const simulate = async (seed: number, tell?: (line: string) => void): Promise<SimulationResult> => {
  const world = new SimulatedWorld(seed, tell);
  const { scheduler } = world;
  while (scheduler.steps < troubledSteps) await scheduler.step();
  scheduler.faults = false;
  tell?.('--- from here on everything is answered ---');
  const limit = scheduler.steps + healedSteps;
  let quietSteps = 0;
  while (scheduler.steps < limit && quietSteps < 60) {
    await scheduler.step();
    quietSteps = world.settled ? quietSteps + 1 : 0;
  }
  const unsettled = world.settled ? [] : [`Nothing had come to rest after ${healedSteps} steps without faults.`];
  return { seed, steps: scheduler.steps, violations: [...unsettled, ...violationsIn(world)], faults: scheduler.coverage, met: world.met };
};
