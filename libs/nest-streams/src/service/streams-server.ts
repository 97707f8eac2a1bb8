import { Inject, Injectable, Optional } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { type CustomTransportStrategy, Server } from '@nestjs/microservices';
import { PostgresContentStore, PostgresErasures, ResultLookups } from '@story-linter/content-store';
import type { Message } from '@story-linter/events';
import { asError, type Consumption, type Fold, FoldRunner, KafkaLog, KnownPauses, type Pause, PostgresDeliveries, PostgresFoldStore, PostgresParking, PostgresPauses, WorkerRunner } from '@story-linter/streams';
import { type Logger, openTelemetryTracing } from '@story-linter/telemetry';
import { discoverWorkers } from '../workers/discover-workers.js';
import { DatabasePool } from './database-pool.js';

const redriveEveryMs = 2_000;

/** How soon a pause is seen that an operator asks for. */
const pausesEveryMs = 500;

/** Token of the service's logger. */
export const serviceLogger = Symbol('service logger');

/** Token of the folds that a service runs. */
export const folds = Symbol('folds');

export interface ServiceCondition {
  joined: boolean;
  halted: { group: string; partition: number; reason: string }[];
  waiting: { group: string; partition: number; reason: string }[];
  /** Groups that take no new work, by whom and why. */
  paused: Pause[];
}

/**
 * Nest's transport strategy for streams: it starts and drains, no more. Messages do not pass through Nest's own
 * handlers, whose failures resolve and would let a message be committed that was not handled.
 */
@Injectable()
export class StreamsServer extends Server implements CustomTransportStrategy {
  private readonly consumptions: { group: string; consumption: Consumption }[] = [];

  constructor(
    private readonly log: KafkaLog,
    private readonly pool: DatabasePool,
    private readonly contents: PostgresContentStore,
    private readonly erasures: PostgresErasures,
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
    @Inject(serviceLogger) private readonly reporter: Logger,
    @Optional() @Inject(folds) private readonly folds: Fold<object, unknown>[] = [],
  ) {
    super();
  }

  listen(callback: (error?: unknown) => void): void {
    this.start().then(() => callback(), callback);
  }

  async close(): Promise<void> {
    clearInterval(this.redriving);
    clearInterval(this.lookingForPauses);
    await Promise.all(this.consumptions.map(({ consumption }) => consumption.stop()));
    await this.log.stop();
  }

  condition(): ServiceCondition {
    const all = this.consumptions.map(({ group, consumption }) => ({ group, ...consumption.condition() }));
    const named = (which: 'halted' | 'waiting') => all.flatMap(({ group, ...condition }) => condition[which].map((one) => ({ group, ...one })));
    return { joined: this.started && all.every(({ joined }) => joined), halted: named('halted'), waiting: named('waiting'), paused: (this.pauses?.mine() ?? []).map(({ group, pause }) => ({ ...pause, group })) };
  }

  /** Why a group takes no new work, whichever process it runs in. */
  pauseOf(group: string): Pause | undefined {
    return this.pauses?.of(group);
  }

  /** Looks for what operators have asked of parked events; what cannot be reached now is looked for again. */
  private async redrive(): Promise<void> {
    for (const runner of this.runners)
      await runner.redrive().catch((thrown: unknown) => this.reporter.warn({ reason: asError(thrown).message }, 'parked events could not be redriven; it is tried again'));
  }

  /** Known before the first batch: a service that starts anew does not run what is paused. */
  private async watchPauses(groups: readonly string[]): Promise<KnownPauses> {
    const pauses = new KnownPauses(new PostgresPauses(this.pool), groups);
    this.pauses = pauses;
    await pauses.look();
    let looking = false;
    const look = async (): Promise<void> => {
      if (looking) return;
      looking = true;
      await pauses.look().catch((thrown: unknown) => this.reporter.warn({ reason: asError(thrown).message }, 'the pauses in force cannot be read; those known stand'));
      looking = false;
    };
    this.lookingForPauses = setInterval(() => void look(), pausesEveryMs);
    return pauses;
  }

  override on(): never {
    throw new Error('The streams server has no events of its own.');
  }

  override unwrap<T>(): T {
    return this.log as T;
  }

  private started = false;
  private pauses?: KnownPauses;
  private redriving?: NodeJS.Timeout;
  private lookingForPauses?: NodeJS.Timeout;
  private readonly runners: FoldRunner<object, unknown>[] = [];

  private async start(): Promise<void> {
    const store = new PostgresFoldStore(this.pool);
    const tracing = openTelemetryTracing;
    const workers = discoverWorkers(this.discovery, this.reflector);
    const pauses = await this.watchPauses([...this.folds, ...workers].map(({ name }) => name));
    const lookups = new ResultLookups(this.contents, this.erasures);
    for (const fold of this.folds) {
      const runner = new FoldRunner(fold, { log: this.log, store, lookups, tracing, pauses });
      this.consumptions.push({ group: fold.name, consumption: await runner.run() });
      this.runners.push(runner);
    }
    this.redriving = setInterval(() => void this.redrive(), redriveEveryMs);
    const parking = new PostgresParking(this.pool);
    const deliveries = new PostgresDeliveries(this.pool);
    for (const worker of workers) {
      const isWithdrawn = async ({ subject }: Message) => (await this.erasures.erasedAmong([subject])).size > 0;
      const runner = new WorkerRunner(worker, { log: this.log, parking, deliveries, clock: Date, timeLimit: (ms) => AbortSignal.timeout(ms), tracing, pauses, isWithdrawn });
      this.consumptions.push({ group: worker.name, consumption: await runner.run() });
    }
    this.started = true;
  }
}
