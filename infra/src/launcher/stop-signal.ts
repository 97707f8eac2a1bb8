import { fstatSync } from 'node:fs';

export type StopReason = 'signal' | 'parent-gone';

/**
 * The wish to stop: the first Ctrl-C (or SIGTERM, SIGHUP), or the end of the process that started us, which holds the
 * other end of our stdin. A second Ctrl-C is the wish to hurry.
 */
export class StopSignal {
  readonly wanted: Promise<StopReason>;
  private reason: StopReason | undefined;
  private resolve: (reason: StopReason) => void = () => undefined;

  constructor(private readonly hurry: () => void) {
    this.wanted = new Promise((resolve) => (this.resolve = resolve));
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => this.want('signal'));
    if (stdinIsPipe()) process.stdin.once('close', () => this.want('parent-gone')).resume();
  }

  get isWanted(): boolean {
    return this.reason !== undefined;
  }

  private want(reason: StopReason): void {
    if (this.isWanted && reason === 'signal') this.hurry();
    this.reason ??= reason;
    this.resolve(reason);
  }
}

function stdinIsPipe(): boolean {
  try {
    const stat = fstatSync(0);
    return stat.isFIFO() || stat.isSocket();
  } catch {
    return false;
  }
}
