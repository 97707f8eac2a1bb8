import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.mjs';
import { Problem } from './problem.mjs';

const path = join(root, 'infra', '.set-up.lock');
const limitMs = 15 * 60_000;

/** Two set-ups of one checkout would pull the packages away from under each other: the second waits for the first. */
export async function oneAtATime(work) {
  await acquire();
  const release = () => rmSync(path, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

async function acquire() {
  const giveUpAt = Date.now() + limitMs;
  for (let told = false; ; told = true) {
    try {
      return writeFileSync(path, String(process.pid), { flag: 'wx' });
    } catch (error) {
      if (error.code !== 'EEXIST')
        throw new Problem(`The checkout cannot be written (${error.message}): change the permissions of ${root} and run this again.`);
    }
    const holder = holderOf();
    if (holder === undefined) rmSync(path, { force: true });
    else if (Date.now() > giveUpAt)
      throw new Problem(`Another set-up (process ${holder}) of this checkout does not end: stop it and run this again.`);
    else {
      if (!told) console.log(`Waiting for another set-up of this checkout (process ${holder}) ...`);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

/** Nobody holds a lock whose process has ended. */
function holderOf() {
  try {
    const pid = Number(readFileSync(path, 'utf8'));
    process.kill(pid, 0);
    return pid;
  } catch (error) {
    return error.code === 'EPERM' ? 'of another user' : undefined;
  }
}
