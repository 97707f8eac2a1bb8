import { Problem } from '../problem.js';
import { startChild, type Child, type ChildOptions } from './child.js';
import { forgetProcess, recordProcess } from './records.js';

/**
 * The processes one process answers for. Each is on record while it runs; once stopping has begun no further one
 * starts, so that nothing slips through between "all are stopped" and the end.
 */
export class OwnedProcesses {
  private readonly running = new Map<Child, NodeJS.Signals>();
  private stopping = false;

  constructor(private readonly recordFolder: string) {}

  start(name: string, options: ChildOptions, stopSignal: NodeJS.Signals = 'SIGTERM'): Child {
    if (this.stopping) throw new Problem(`${name} is not started: everything is being stopped.`);
    const child = startChild(name, options);
    this.running.set(child, stopSignal);
    if (child.pid !== undefined) recordProcess(this.recordFolder, name, child.pid);
    void child.ended.then(() => {
      this.running.delete(child);
      if (![...this.running.keys()].some((other) => other.name === name)) forgetProcess(this.recordFolder, name);
    });
    return child;
  }

  /** Stops all of them at once; after the grace those that still run are killed. Returns when none runs. */
  async stopAll(graceMs: number): Promise<void> {
    this.stopping = true;
    await Promise.all([...this.running].map(([child, signal]) => child.stop(signal, graceMs)));
  }

  killAll(): void {
    this.stopping = true;
    for (const child of this.running.keys()) child.kill();
  }
}
