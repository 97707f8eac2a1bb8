import { join } from 'node:path';
import { startEngines, type Engines } from '../engines/start-engines.js';
import { OwnedProcesses } from '../processes/owned-processes.js';
import { demandFreePort, freePort } from '../processes/ports.js';
import { Problem } from '../problem.js';
import { StartDisplay } from './display/start-display.js';
import { publishEndpoints, withdrawEndpoints, type Endpoints } from './endpoints.js';
import { demandExistingClusters } from './existing-clusters.js';
import { prepareTopicsAndSchema } from './services/prepare-step.js';
import { services, workerCount, type Service } from './services/service.js';
import { supervise, type Surroundings } from './services/supervised-service.js';
import type { Settings } from './settings.js';

const startLimitMs = 120_000;
const serviceGraceMs = 4_500;
const engineGraceMs = 4_500;

const engineTitles = { kafka: 'Kafka', postgres: 'PostgreSQL' } as const;

/** The engines and the five services, as one thing that starts and stops. */
export class Stack {
  readonly processes: OwnedProcesses;
  private engines: Engines | undefined;
  private stopping = false;
  private fail: (problem: unknown) => void = () => undefined;
  /** Rejects with a Problem when the stack, once it has started, cannot go on. */
  readonly failed: Promise<never>;

  constructor(private readonly settings: Settings) {
    this.processes = new OwnedProcesses(join(settings.runFolder, 'services'));
    this.failed = new Promise((_, reject) => (this.fail = reject));
    this.failed.catch(() => undefined);
  }

  /** Returns when everything is ready, and says where; fails with the Problem of whatever cannot start. */
  async start(): Promise<Endpoints> {
    const { settings } = this;
    await demandFreePort(settings.gatewayPort, 'the gateway', 'GATEWAY_PORT');
    const own = [settings.kafkaBrokers ? [] : ['Kafka'], settings.databaseUrl ? [] : ['PostgreSQL']].flat();
    const all = services(settings.root, settings.gatewayPort, await Promise.all(Array.from({ length: workerCount }, () => freePort())));
    const display = new StartDisplay([...own, 'topics and schema', ...all.map(({ name }) => name)]);
    try {
      this.startOwnEngines(display);
      const endpoints = this.endpoints();
      await this.withinLimit(display, this.startParts(all, endpoints, display));
      publishEndpoints(settings.endpointsFile, endpoints);
      display.end();
      display.line(`Ready in ${display.seconds()} s.`);
      return endpoints;
    } finally {
      display.end();
    }
  }

  /** Stops the services, then the engines; within ten seconds nothing runs any more. */
  async stop(): Promise<void> {
    this.stopping = true;
    withdrawEndpoints(this.settings.endpointsFile);
    await this.processes.stopAll(serviceGraceMs);
    await this.engines?.stop(engineGraceMs);
  }

  /** Leaves the grace out. Nothing is lost by it: what has been committed stays so. */
  hurry(): void {
    this.processes.killAll();
    this.engines?.hurry();
  }

  private startOwnEngines(display: StartDisplay): void {
    const { dataFolder, kafkaBrokers, kafkaPort, databaseUrl, postgresPort } = this.settings;
    if (kafkaBrokers && databaseUrl) return;
    const order = {
      dataFolder,
      ...(!kafkaBrokers && { kafka: { port: kafkaPort } }),
      ...(!databaseUrl && { postgres: { port: postgresPort, durable: true } }),
      disposable: false,
    };
    this.engines = startEngines(order, (report) => {
      if (report.kind === 'ready') display.isReady(engineTitles[report.engine]);
      else display.line(report.text);
    });
    this.engines.failed.catch(this.fail);
  }

  private async startParts(all: Service[], { kafka, postgres }: Endpoints, display: StartDisplay): Promise<void> {
    await demandExistingClusters(this.settings);
    const around: Surroundings = {
      processes: this.processes,
      logFolder: this.settings.logFolder,
      // What a service compiles at its first start it need not compile again: a third of its start.
      env: { NODE_COMPILE_CACHE: join(this.settings.root, '.data', 'compile-cache'), ...withoutPorts(process.env), HOST: '127.0.0.1', KAFKA_BROKERS: kafka, DATABASE_URL: postgres },
      notice: (sentence) => display.line(sentence),
    };
    const supervised = all.map((service) => ({ name: service.name, ...supervise(service, around, () => this.stopping) }));
    for (const { failed } of supervised) failed.catch(this.fail);
    await Promise.all([
      this.engines?.ready,
      prepareTopicsAndSchema(this.settings.root, around).then(() => display.isReady('topics and schema')),
      ...supervised.map(({ name, ready }) => ready.then(() => display.isReady(name))),
    ]);
  }

  private endpoints(): Endpoints {
    const { gatewayPort, kafkaBrokers, databaseUrl } = this.settings;
    const addresses = this.engines?.addresses;
    return {
      gateway: `http://127.0.0.1:${gatewayPort}`,
      kafka: kafkaBrokers ?? addresses?.kafkaBrokers ?? '',
      postgres: databaseUrl ?? addresses?.databaseUrl ?? '',
    };
  }

  private async withinLimit(display: StartDisplay, started: Promise<void>): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<never>((_, reject) => {
      const sentence = (): string =>
        `Not ready after ${startLimitMs / 1000} seconds, still waiting for ${display.waitingFor()}: see the logs in ${this.settings.logFolder}.`;
      timer = setTimeout(() => reject(new Problem(sentence())), startLimitMs);
    });
    await Promise.race([started, tooLong, this.failed]).finally(() => clearTimeout(timer));
  }
}

/** A PORT or HEALTH_PORT of the user's own is not meant for all five services; nor is HOST, which some shells set to the machine's name. */
function withoutPorts({ PORT: _port, HEALTH_PORT: _healthPort, ...env }: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return env;
}
