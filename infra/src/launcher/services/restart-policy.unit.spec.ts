import { describe, expect, it } from '@jest/globals';
import { RestartPolicy } from './restart-policy.js';

describe('A service that dies', () => {
  let now = 0;
  const policyOf = (deaths: number): RestartPolicy => new RestartPolicy(() => now, deaths);

  it('is started again after a delay that doubles with every death, up to five seconds', () => {
    const policy = policyOf(7);
    const delays = Array.from({ length: 7 }, () => policy.nextDelay());
    expect(delays).toEqual([200, 400, 800, 1600, 3200, 5000, 5000]);
  });

  it('is given up when it has died too often in a row', () => {
    const policy = policyOf(2);
    policy.nextDelay();
    policy.nextDelay();
    expect(policy.nextDelay()).toBeUndefined();
  });

  it('begins afresh after a minute of steady work', () => {
    const policy = policyOf(2);
    policy.nextDelay();
    policy.nextDelay();
    policy.started();
    now += 60_000;
    expect(policy.nextDelay()).toBe(200);
  });
});
