import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describeEnding } from '../../processes/child.js';
import { OwnedProcesses } from '../../processes/owned-processes.js';
import { Problem, fileProblem } from '../../problem.js';
import type { RunningEngine } from '../engine.js';
import { demandWritableFolder } from '../free-space.js';
import { startKafka } from '../kafka/start-kafka.js';
import { startPostgres } from '../postgres/start-postgres.js';
import type { EngineName, GuardOrder, GuardReport } from './messages.js';

const restartsAllowed = 5;

/** Both engines, started side by side and kept running; an engine that keeps dying is a Problem. */
export class GuardedEngines {
  private readonly processes: OwnedProcesses;
  private readonly logFolder: string;
  private readonly runFolder: string;
  private stopped = false;

  constructor(
    private readonly order: GuardOrder,
    private readonly say: (report: GuardReport) => void,
  ) {
    this.logFolder = join(order.dataFolder, 'logs');
    this.runFolder = join(order.dataFolder, 'run', 'engines');
    this.processes = new OwnedProcesses(this.runFolder);
  }

  /** Runs until stopped; fails with the Problem of the first engine that cannot run. */
  async run(): Promise<void> {
    const { dataFolder, kafka, postgres } = this.order;
    demandWritableFolder(dataFolder);
    for (const folder of [this.logFolder, this.runFolder]) mkdirSync(folder, { recursive: true });
    const home = (name: EngineName) => ({
      folder: join(dataFolder, name),
      logFolder: this.logFolder,
      runFolder: this.runFolder,
      processes: this.processes,
    });
    await Promise.all([
      kafka && this.keepRunning('kafka', () => startKafka(home('kafka'), kafka.port)),
      postgres && this.keepRunning('postgres', () => startPostgres(home('postgres'), postgres)),
    ]);
  }

  async stop(graceMs: number): Promise<void> {
    this.stopped = true;
    await this.processes.stopAll(graceMs);
  }

  kill(): void {
    this.stopped = true;
    this.processes.killAll();
  }

  private async keepRunning(engine: EngineName, start: () => Promise<RunningEngine>): Promise<void> {
    for (let restarts = 0; ; restarts += 1) {
      const began = performance.now();
      const { child } = await start().catch((error: unknown) => {
        throw fileProblem(error, this.order.dataFolder);
      });
      this.say({ kind: 'ready', engine, seconds: (performance.now() - began) / 1000 });
      const ending = await child.ended;
      if (this.stopped) return;
      if (restarts === restartsAllowed)
        throw new Problem(
          `${engine} has ended ${restarts + 1} times (last: ${describeEnding(ending)}): see ${join(this.logFolder, `${engine}.log`)}.`,
        );
      this.say({ kind: 'step', engine, text: `${engine} ended unexpectedly (${describeEnding(ending)}) and is started again` });
    }
  }
}
