import { setTimeout as sleep } from 'node:timers/promises';
import { signalContained, startContained } from './chroot.mjs';

const healthyWithinMs = 120_000;
const healthAnswerMs = 20_000;
const stoppedWithinMs = 12_000;

/** Runs an image's program to its end. @returns exit code and what it printed */
export async function runToItsEnd(image, { env, command = image.command, args = [], mounts, limitMs = 60_000 }) {
  const child = startContained(image.folder, { ...image, mounts, env: { ...image.env, ...env }, command: [...image.entrypoint, ...command, ...args] });
  const kill = setTimeout(() => signalContained(child, 'SIGKILL'), limitMs);
  const output = keep(child);
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  clearTimeout(kill);
  return { code, output: output.text };
}

function keep(child) {
  const output = { text: '' };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (output.text = (output.text + bytes).slice(-20_000)));
  return output;
}

/** A service as its image starts it. */
export class ContainedService {
  constructor(name, image, env) {
    Object.assign(this, { name, image, env: { ...image.env, ...env } });
    this.child = startContained(image.folder, { ...image, env: this.env, command: [...image.entrypoint, ...image.command] });
    this.output = keep(this.child);
    this.ended = new Promise((resolve) => this.child.once('close', (code, signal) => resolve({ code, signal })));
  }

  /** Asks as Docker would, with the image's own HEALTHCHECK, until it succeeds. @throws Error when it does not in time */
  async healthy() {
    const giveUp = Date.now() + healthyWithinMs;
    for (;;) {
      const { code } = await runToItsEnd(this.image, { env: this.env, command: this.image.healthcheck, limitMs: healthAnswerMs });
      if (code === 0) return;
      if (this.child.exitCode !== null) throw new Error(`${this.name} ended with ${this.child.exitCode}:\n${this.output.text.slice(-2000)}`);
      if (Date.now() > giveUp) throw new Error(`${this.name} is not healthy after ${healthyWithinMs / 1000} s:\n${this.output.text.slice(-2000)}`);
      await sleep(500);
    }
  }

  /** Ends it with the image's stop signal. @throws Error when it does not end in good order */
  async stop() {
    signalContained(this.child, this.image.stopSignal);
    const kill = setTimeout(() => signalContained(this.child, 'SIGKILL'), stoppedWithinMs);
    const { code, signal } = await this.ended;
    clearTimeout(kill);
    if (code !== 0) throw new Error(`${this.name} ended with ${signal ?? code} on ${this.image.stopSignal}:\n${this.output.text.slice(-2000)}`);
  }

  /** For a check that has failed: nothing of it stays. */
  kill() {
    if (this.child.exitCode === null && this.child.signalCode === null) signalContained(this.child, 'SIGKILL');
  }
}
