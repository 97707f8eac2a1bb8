import { behindAProxy } from '@story-linter/testing';
import { pausesContract } from '@story-linter/testing/contracts';
import { PostgresPauses } from './postgres-pauses.js';

pausesContract("PostgreSQL's", async () => {
  const { pool, direct, ...trouble } = await behindAProxy(import.meta.url);
  const operator = new PostgresPauses(direct);
  return {
    pauses: new PostgresPauses(pool),
    pause: (group, by, reason) => operator.pause(group, by, reason),
    resume: (group) => operator.resume(group),
    ...trouble,
  };
});
