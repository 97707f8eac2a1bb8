import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { pinnedEnvironment, pinnedNode } from './pinned-node.mjs';
import { root } from './places.mjs';

// The terminal sends Ctrl-C to everybody in front of it, and npm passes its own copy on: together they are one wish.
const oneWishMs = 400;

/**
 * Goes on as another program under the project's own Node and answers its exit code. The program runs in a session of
 * its own and gets each signal once, from here. Its stdin is a pipe that closes when this process ends, however it ends.
 */
export function handOver(args) {
  const child = spawn(pinnedNode(), args, {
    cwd: root,
    env: { ...pinnedEnvironment(), INIT_CWD: userFolder() },
    detached: true,
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  child.stdin.on('error', () => {});
  const lastAt = new Map();
  const pass = (signal) => {
    const now = Date.now();
    if (now - (lastAt.get(signal) ?? 0) < oneWishMs) return;
    lastAt.set(signal, now);
    child.kill(signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, pass);
  const watch = whenNpmIsGone(() => child.stdin.destroy());
  return exitCodeOf(child).finally(() => clearInterval(watch));
}

/** Where the user is: npm, which changes to the project's folder, says where it was called. */
function userFolder() {
  return (process.env.npm_lifecycle_event === 'start' && process.env.INIT_CWD) || process.cwd();
}

/** The same for a program that shares our terminal and its keyboard. */
export function handOverInTerminal(args, env) {
  const child = spawn(pinnedNode(), args, { cwd: root, env: { ...pinnedEnvironment(), ...env }, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, (name) => child.kill(name));
  return exitCodeOf(child);
}

/** npm can be killed without a chance to tell us; then nobody would ever stop what we have started. */
function whenNpmIsGone(act) {
  if (!process.env.npm_lifecycle_event) return undefined;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    act();
  }, 500);
  return watch;
}

function exitCodeOf(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}
