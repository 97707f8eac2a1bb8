import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { OwnedProcesses } from '../../processes/owned-processes.js';
import type { Child } from '../../processes/child.js';
import { until } from '../../processes/until.js';
import { demandWritableFolder } from '../free-space.js';
import type { RunningEngine } from '../engine.js';
import type { EngineName } from '../guard/messages.js';
import { startKafka } from '../kafka/start-kafka.js';
import { postgresUrl, startPostgres } from '../postgres/start-postgres.js';

export interface EnginesByHandOrder {
  dataFolder: string;
  kafkaPort: number;
  postgresPort: number;
}

/** Backends of a killed PostgreSQL hold its shared memory until each has noticed; a start before that is refused. */
const startTriesMs = 20_000;

/**
 * Both engines, durable, as children of this very process and without a guard: nobody starts again what was killed
 * until `start` is called, so that the data can be treated meanwhile. They end with this process, however it ends.
 */
export class EnginesByHand {
  private readonly children = new Map<EngineName, Child>();
  private readonly processes: OwnedProcesses;

  constructor(private readonly order: EnginesByHandOrder) {
    demandWritableFolder(order.dataFolder);
    for (const folder of [this.logFolder, this.runFolder]) mkdirSync(folder, { recursive: true });
    this.processes = new OwnedProcesses(this.runFolder);
  }

  get kafkaBrokers(): string {
    return `127.0.0.1:${this.order.kafkaPort}`;
  }

  get databaseUrl(): string {
    return postgresUrl(this.order.postgresPort);
  }

  /** Where the engine keeps its data. */
  folderOf(engine: EngineName): string {
    return join(this.order.dataFolder, engine);
  }

  running(engine: EngineName): boolean {
    return this.children.get(engine)?.running ?? false;
  }

  /** Resolves when the engine answers. @throws Problem */
  async start(engine: EngineName): Promise<void> {
    let last: unknown;
    const started = await until(
      async () => {
        try {
          this.children.set(engine, (await this.startOnce(engine)).child);
          return true;
        } catch (thrown) {
          last = thrown;
          return false;
        }
      },
      engine === 'postgres' ? startTriesMs : 0,
      200,
    );
    if (!started) throw last;
  }

  /** SIGKILL; resolves when the process has gone. */
  async kill(engine: EngineName): Promise<void> {
    const child = this.children.get(engine);
    child?.kill();
    await child?.ended;
  }

  async stop(graceMs = 4_000): Promise<void> {
    await this.processes.stopAll(graceMs);
  }

  private get logFolder(): string {
    return join(this.order.dataFolder, 'logs');
  }

  private get runFolder(): string {
    return join(this.order.dataFolder, 'run', 'engines');
  }

  private startOnce(engine: EngineName): Promise<RunningEngine> {
    const { kafkaPort, postgresPort } = this.order;
    const home = { folder: this.folderOf(engine), logFolder: this.logFolder, runFolder: this.runFolder, processes: this.processes };
    return engine === 'kafka' ? startKafka(home, kafkaPort) : startPostgres(home, { port: postgresPort, durable: true });
  }
}
