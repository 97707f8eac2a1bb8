import { SimClock, SimDatabase } from '@story-linter/testing';
import { admissionsContract, selfRunning, trouble } from '@story-linter/testing/contracts';
import { SimAdmissions } from './sim-command-side.js';

admissionsContract("the simulator's", () => {
  const { scheduler, by, stop } = selfRunning();
  const [clock, database] = [new SimClock(), new SimDatabase()];
  return Promise.resolve({
    admissions: new SimAdmissions(by, scheduler, new Map(), database, clock),
    started: (id) => Promise.resolve(void database.states.set(`contract ${id}`, { attempt: 1 })),
    pass: (seconds) => Promise.resolve(clock.pass(seconds * 1000)),
    ...trouble(scheduler),
    close: () => Promise.resolve(void stop()),
  });
});
