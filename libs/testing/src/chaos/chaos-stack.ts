import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type EngineByHand, EnginesByHand, freePort } from '@story-linter/infra/engines';
import pg from 'pg';
import { RunningServices, type ServiceName, serviceNames } from '../services/running-services.js';

/** Whoever may be killed. */
export type Victim = ServiceName | EngineByHand;

const isService = (victim: Victim): victim is ServiceName => (serviceNames as readonly string[]).includes(victim);

/** Dead members keep their partitions this long; a short time makes for many rounds. */
const sessionTimeoutMs = 1_500;

/** The real processes: Kafka, PostgreSQL with fsync on, and the five services. */
export class ChaosStack {
  private constructor(
    readonly engines: EnginesByHand,
    readonly services: RunningServices,
    readonly database: pg.Pool,
    readonly logFolder: string,
  ) {}

  /** Starts everything, empty, with its data below the folder; several brokers keep a copy of everything each. */
  static async start(dataFolder: string, brokers: number): Promise<ChaosStack> {
    const ports = await Promise.all(Array.from({ length: brokers * 2 }, freePort));
    const order = { dataFolder, kafkaPorts: ports.slice(0, brokers), controllerPorts: ports.slice(brokers), postgresPort: await freePort() };
    const engines = new EnginesByHand(order);
    try {
      await Promise.all(engines.names.map((engine) => engines.start(engine)));
      const logFolder = join(dataFolder, 'logs');
      mkdirSync(logFolder, { recursive: true });
      const cluster = { kafkaBrokers: engines.kafkaBrokers, databaseUrl: engines.databaseUrl, prefix: '' };
      const env = { KAFKA_SESSION_TIMEOUT_MS: String(sessionTimeoutMs), KAFKA_REPLICATION_FACTOR: String(brokers) };
      const services = await RunningServices.startOn(cluster, env, { logFolder });
      const database = new pg.Pool({ connectionString: engines.databaseUrl, max: 4, connectionTimeoutMillis: 3_000, query_timeout: 10_000 });
      database.on('error', () => undefined);
      return new ChaosStack(engines, services, database, logFolder);
    } catch (thrown) {
      await engines.stop();
      throw thrown;
    }
  }

  /** SIGKILL; resolves when the process has gone. */
  async kill(victim: Victim): Promise<void> {
    if (isService(victim)) await this.services.process(victim).end('SIGKILL');
    else await this.engines.kill(victim);
  }

  /** Starts again what was killed; resolves when an engine answers, and at once for a service. */
  async restart(victim: Victim): Promise<void> {
    if (isService(victim)) this.services.process(victim).start();
    else await this.engines.start(victim);
  }

  get victims(): Victim[] {
    return [...serviceNames, ...this.engines.names];
  }

  /** Services that do not run. */
  ended(): ServiceName[] {
    return serviceNames.filter((name) => !this.services.process(name).running);
  }

  /** The last lines that a service has logged. */
  lastWords(service: ServiceName, lines = 20): string {
    return this.services.process(service).log.trimEnd().split('\n').slice(-lines).join('\n');
  }

  /** Why a fold has halted this partition; undefined while it has not. */
  async haltOf(fold: string, partition: number): Promise<string | undefined> {
    const response = await fetch(`${this.services.process('saga').url}/health/ready`, { signal: AbortSignal.timeout(5_000) });
    const { status, halted } = (await response.json()) as { status: string; halted: { group: string; partition: number; reason: string }[] };
    return status === 'degraded' ? halted.find((one) => one.group === fold && one.partition === partition)?.reason : undefined;
  }

  async stop(): Promise<void> {
    await this.database.end();
    await this.services[Symbol.asyncDispose]();
    await this.engines.stop();
  }
}
