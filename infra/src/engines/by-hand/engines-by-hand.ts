import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { OwnedProcesses } from '../../processes/owned-processes.js';
import type { Child } from '../../processes/child.js';
import { until } from '../../processes/until.js';
import { demandWritableFolder } from '../free-space.js';
import type { RunningEngine } from '../engine.js';
import { drawClusterId } from '../kafka/format-storage.js';
import type { ClusterMember } from '../kafka/server-properties.js';
import { startKafka } from '../kafka/start-kafka.js';
import { postgresUrl, startPostgres } from '../postgres/start-postgres.js';

/** PostgreSQL, the first broker, and further ones. */
export type EngineByHand = 'postgres' | 'kafka' | `kafka-${number}`;

export interface EnginesByHandOrder {
  dataFolder: string;
  /** One broker for each; several are one cluster. */
  kafkaPorts: readonly number[];
  /** A port for each broker's controller. */
  controllerPorts: readonly number[];
  postgresPort: number;
}

/** Backends of a killed PostgreSQL hold its shared memory until each has noticed; a start before that is refused. */
const startTriesMs = 20_000;

/**
 * The engines, durable, as children of this very process and without a guard: nobody starts again what was killed
 * until `start` is called, so that the data can be treated meanwhile. They end with this process, however it ends.
 */
export class EnginesByHand {
  private readonly children = new Map<EngineByHand, Child>();
  private readonly processes: OwnedProcesses;
  private readonly clusterId = drawClusterId();

  constructor(private readonly order: EnginesByHandOrder) {
    demandWritableFolder(order.dataFolder);
    for (const folder of [this.logFolder, this.runFolder]) mkdirSync(folder, { recursive: true });
    this.processes = new OwnedProcesses(this.runFolder);
  }

  get names(): EngineByHand[] {
    return ['postgres', ...this.brokers];
  }

  get kafkaBrokers(): string {
    return this.order.kafkaPorts.map((port) => `127.0.0.1:${port}`).join();
  }

  get databaseUrl(): string {
    return postgresUrl(this.order.postgresPort);
  }

  /** Where the engine keeps its data. */
  folderOf(engine: EngineByHand): string {
    return join(this.order.dataFolder, engine);
  }

  running(engine: EngineByHand): boolean {
    return this.children.get(engine)?.running ?? false;
  }

  /** Resolves when the engine answers. @throws Problem */
  async start(engine: EngineByHand): Promise<void> {
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
  async kill(engine: EngineByHand): Promise<void> {
    const child = this.children.get(engine);
    child?.kill();
    await child?.ended;
  }

  /** SIGSTOP: its connections stay, and nothing answers on them. Only a kill ends that. */
  freeze(engine: EngineByHand): void {
    const pid = this.children.get(engine)?.pid;
    if (pid !== undefined) process.kill(pid, 'SIGSTOP');
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

  private get brokers(): EngineByHand[] {
    return this.order.kafkaPorts.map((_port, index): EngineByHand => (index === 0 ? 'kafka' : `kafka-${index + 1}`));
  }

  private startOnce(engine: EngineByHand): Promise<RunningEngine> {
    const runFolder = join(this.runFolder, engine);
    const logFolder = engine === 'postgres' || engine === 'kafka' ? this.logFolder : join(this.logFolder, engine);
    for (const folder of [runFolder, logFolder]) mkdirSync(folder, { recursive: true });
    const home = { folder: this.folderOf(engine), logFolder, runFolder, processes: this.processes };
    if (engine === 'postgres') return startPostgres(home, { port: this.order.postgresPort, durable: true });
    const index = this.brokers.indexOf(engine);
    return startKafka(home, this.order.kafkaPorts[index]!, this.memberOf(index));
  }

  private memberOf(index: number): ClusterMember | undefined {
    const controllers = this.order.controllerPorts.map((port, other) => ({ id: other + 1, port }));
    return controllers.length > 1 ? { id: index + 1, controllers, clusterId: this.clusterId } : undefined;
  }
}
