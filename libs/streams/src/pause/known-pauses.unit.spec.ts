import { beforeEach, describe, expect, it } from '@jest/globals';
import { Unavailable } from '../ports/failures.js';
import { everyGroup, type Pause } from '../ports/pauses.js';
import { KnownPauses } from './known-pauses.js';

const pause = (group: string): Pause => ({ group, by: 'anna', reason: `about ${group}`, since: new Date(0) });

describe('what a process knows of the pauses in force', () => {
  let stored: () => readonly Pause[];
  let known: KnownPauses;

  beforeEach(() => {
    stored = () => [];
    known = new KnownPauses({ inForce: async () => stored() }, ['parser', 'validator']);
  });

  it('is what its last look found', async () => {
    stored = () => [pause('parser')];
    expect(known.of('parser')).toBeUndefined();
    await known.look();
    expect([known.of('parser')?.reason, known.of('validator')]).toEqual(['about parser', undefined]);
  });

  it('lets the pause of all hold every group, and names a group by its own', async () => {
    stored = () => [pause(everyGroup), pause('parser')];
    await known.look();
    expect(known.mine().map(({ group, pause: { reason } }) => [group, reason])).toEqual([
      ['parser', 'about parser'],
      ['validator', 'about *'],
    ]);
  });

  it('stands when the store cannot be asked', async () => {
    stored = () => [pause('parser')];
    await known.look();
    stored = () => {
      throw new Unavailable('The store is away.');
    };
    await expect(known.look()).rejects.toMatchObject({ name: 'Unavailable' });
    expect(known.of('parser')?.by).toBe('anna');
  });

  it('tells those who wait at the look that finds the group free, not while all are still paused', async () => {
    stored = () => [pause('parser'), pause(everyGroup)];
    await known.look();
    let resumed = 0;
    const waiting = [known.resumed('parser'), known.resumed('parser')].map((one) => one.then(() => (resumed += 1)));
    stored = () => [pause(everyGroup)];
    await known.look();
    await Promise.resolve();
    expect(resumed).toBe(0);
    stored = () => [];
    await known.look();
    await Promise.all(waiting);
    expect(resumed).toBe(2);
    await known.resumed('parser');
  });
});
