import { Chance } from '../simulator/chance.js';
import { Incarnation } from '../simulator/incarnation.js';
import { Scheduler } from '../simulator/scheduler.js';
import { SimClock } from '../simulator/sim-clock.js';
import { SimCluster } from '../simulator/sim-cluster.js';
import { SimContentData, SimContents } from '../simulator/sim-contents.js';
import { SimDatabase } from '../simulator/sim-database.js';
import { SimDeliveries } from '../simulator/sim-deliveries.js';
import { SimFoldStore, SimParking } from '../simulator/sim-fold-store.js';
import { SimLog } from '../simulator/sim-log.js';
import { SimPauses } from '../simulator/sim-pauses.js';
import type { ContentsUnderTest } from './contents.contract.js';
import type { DeliveriesUnderTest } from './deliveries.contract.js';
import type { FoldStoreUnderTest } from './fold-store.contract.js';
import type { LogUnderTest } from './log.contract.js';
import type { ParkingUnderTest } from './parking.contract.js';
import type { PausesUnderTest } from './pauses.contract.js';

/** A scheduler that answers by itself, so that the simulator's fakes can be used like the real adapters. */
export const selfRunning = () => {
  const scheduler = new Scheduler(new Chance(1));
  scheduler.faults = false;
  let open = true;
  const run = async (): Promise<void> => {
    while (open) if (!(await scheduler.step())) await new Promise((resolve) => setTimeout(resolve, 1));
  };
  void run();
  return { scheduler, by: new Incarnation('contract', 1), stop: () => (open = false) };
};

export const simulatedFoldStore = (): Promise<FoldStoreUnderTest> => {
  const { scheduler, by, stop } = selfRunning();
  const database = new SimDatabase();
  return Promise.resolve({
    store: new SimFoldStore(by, scheduler, database),
    rows: () => Promise.resolve(Object.fromEntries([...database.rows('contract_row').values()].map(({ key, note }) => [key, note]))),
    redrive: (key) => Promise.resolve(parkedOf(database).filter((one) => one.key === key).forEach((one) => database.redrive(one))),
    discard: (offset) => Promise.resolve(parkedOf(database).filter(({ record }) => record.offset === offset).forEach((one) => database.discard(one))),
    supersede: () => Promise.resolve(database.positions.forEach((position) => (position.generation += 1))),
    ...trouble(scheduler),
    close: () => Promise.resolve(void stop()),
  });
};

const parkedOf = (database: SimDatabase) => [...database.parked.values()];

export const trouble = (scheduler: Scheduler) => ({
  loseNextAnswer: () => scheduler.force('answer lost', 1),
  cut: () => scheduler.force('did not arrive', Infinity),
  heal: () => scheduler.force('did not arrive', 0),
});

export const simulatedContents = (): Promise<ContentsUnderTest> => {
  const { scheduler, by, stop } = selfRunning();
  const contents = new SimContents(by, scheduler, new SimContentData());
  return Promise.resolve({ contents, erasures: contents, ...trouble(scheduler), close: () => Promise.resolve(void stop()) });
};

export const simulatedDeliveries = (): Promise<DeliveriesUnderTest> => {
  const { scheduler, by, stop } = selfRunning();
  return Promise.resolve({ deliveries: new SimDeliveries(by, scheduler, new SimDatabase()), ...trouble(scheduler), close: () => Promise.resolve(void stop()) });
};

export const simulatedParking = (): Promise<ParkingUnderTest> => {
  const { scheduler, by, stop } = selfRunning();
  const database = new SimDatabase();
  return Promise.resolve({
    parking: new SimParking(by, scheduler, database),
    parked: () => Promise.resolve(parkedOf(database).map(({ group, record, reason }) => `${group} ${record.offset}: ${reason}`)),
    ...trouble(scheduler),
    close: () => Promise.resolve(void stop()),
  });
};

export const simulatedPauses = (): Promise<PausesUnderTest> => {
  const { scheduler, by, stop } = selfRunning();
  const database = new SimDatabase();
  return Promise.resolve({
    pauses: new SimPauses(by, scheduler, database),
    pause: (group, who, reason) => Promise.resolve(database.pause({ group, by: who, reason, since: new Date(0) })),
    resume: (group) => Promise.resolve(database.paused.delete(group)),
    ...trouble(scheduler),
    close: () => Promise.resolve(void stop()),
  });
};

export const simulatedLog = (): Promise<LogUnderTest> => {
  const { scheduler, by, stop } = selfRunning();
  const cluster = new SimCluster(scheduler, new SimClock());
  return Promise.resolve({
    client: () => new SimLog(by, scheduler, cluster),
    records: (topic) => Promise.resolve(cluster.records(topic).flat()),
    loseNextAnswer: () => scheduler.force('answer lost', 1),
    close: () => Promise.resolve(void stop()),
  });
};
