import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { peakMegabytes } from '../processes.mjs';

/** Of the peak, what a process takes in its last moment may be missed. */
const lookEveryMs = 10;

/**
 * Runs a program to its end.
 *
 * @param onLine is told each line of its standard output
 * @returns seconds from its start to its end, and the peak of its resident memory in megabytes
 * @throws Error when it ends with another code than the allowed ones, or takes longer than the limit
 */
export function timed(program, args, { onLine = () => {}, allowed = [0], limitMs, cwd, env = process.env }) {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const kill = () => child.kill('SIGKILL');
    process.once('exit', kill);
    const limit = setTimeout(kill, limitMs);
    let megabytes = 0;
    const look = setInterval(() => (megabytes = Math.max(megabytes, peakOf(child.pid))), lookEveryMs);
    let errors = '';
    child.stderr.on('data', (bytes) => (errors = `${errors}${bytes}`.slice(-2000)));
    createInterface({ input: child.stdout }).on('line', onLine);
    const forget = () => {
      clearTimeout(limit);
      clearInterval(look);
      process.off('exit', kill);
    };
    child.once('error', forget).once('error', reject);
    child.once('close', (code, signal) => {
      forget();
      const seconds = (performance.now() - begun) / 1000;
      if (allowed.includes(code)) resolve({ seconds, megabytes });
      else reject(new Error(`it ended with ${code ?? signal} after ${seconds.toFixed(0)} s: ${errors.trim().split('\n').at(-1)}`));
    });
  });
}

const peakOf = (pid) => {
  try {
    return peakMegabytes(pid) || 0;
  } catch {
    // It has ended, and is not yet known to have.
    return 0;
  }
};
