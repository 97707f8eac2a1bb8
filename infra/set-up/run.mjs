import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { createInterface } from 'node:readline';
import { root } from './places.mjs';

const keptLines = 400;

const running = new Set();

/** A signal meant for us ends what we have started, and then us. Only while something runs: afterwards others decide. */
function stop(signal) {
  for (const child of running) child.kill('SIGKILL');
  process.exit(128 + constants.signals[signal]);
}

function watchSignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    if (running.size > 0 && !process.listeners(signal).includes(stop)) process.on(signal, stop);
    if (running.size === 0) process.off(signal, stop);
  }
}

/**
 * Runs a program to its end and tells each line it prints. Answers its exit code and its last lines; `missing` when
 * there is no such program. Killed when it takes longer than the limit.
 */
export function run(program, args, { onLine = () => {}, limitMs = 20 * 60_000, env = process.env, cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    // Not spawn's own time-out: it goes on running when there is no such program.
    const limit = setTimeout(() => child.kill('SIGKILL'), limitMs);
    running.add(child);
    watchSignals();
    const forget = () => {
      clearTimeout(limit);
      running.delete(child);
      watchSignals();
    };
    const lines = [];
    for (const stream of [child.stdout, child.stderr])
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line);
        if (lines.length > keptLines) lines.shift();
        onLine(line);
      });
    child.once('error', forget).once('close', forget);
    child.once('error', (error) => (error.code === 'ENOENT' ? resolve({ code: 127, missing: true, lines }) : reject(error)));
    child.once('close', (code, signal) => resolve({ code: code ?? 1, signal, missing: false, lines }));
  });
}
