import 'reflect-metadata';
import { fstatSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { createLogger, type Logger, NestLogger, stopTelemetry } from '@story-linter/telemetry';
import { waitUntilPrepared } from '../prepare/wait-until-prepared.js';
import { type ServiceSettings, settingsFrom } from './settings.js';
import { StreamsServer } from './streams-server.js';

export interface ServiceProgram {
  name: string;
  module: (settings: ServiceSettings) => object;
  /** HTTP of its own; without it a service answers health only. */
  adapter?: () => FastifyAdapter;
  configure?: (app: NestFastifyApplication) => void | Promise<void>;
}

const preparedWithinMs = 120_000;
const stoppedWithinMs = 9_500;

/** Runs a service until SIGTERM, SIGINT or the end of its parent; what is wrong at the start is one logged sentence and exit code 1. */
export const runService = async (program: ServiceProgram): Promise<void> => {
  const logger = createLogger(program.name);
  process.on('unhandledRejection', (reason) => {
    logger.fatal({ err: reason }, `an unhandled rejection: ${reason instanceof Error ? reason.message : String(reason)}`);
    process.exit(1);
  });
  endWithParent();
  try {
    await start(program, settingsFrom(program.name, process.env), logger);
  } catch (thrown) {
    logger.fatal(thrown instanceof Error ? thrown.message : String(thrown));
    process.exit(1);
  }
};

const start = async (program: ServiceProgram, settings: ServiceSettings, logger: Logger): Promise<void> => {
  const adapter = program.adapter?.() ?? new FastifyAdapter();
  await waitUntilPrepared(settings, logger, preparedWithinMs);
  const app = await NestFactory.create<NestFastifyApplication>(program.module(settings) as never, adapter, { logger: new NestLogger(logger) });
  stopOnSignals(app, logger);
  await program.configure?.(app);
  app.connectMicroservice({ strategy: app.get(StreamsServer) });
  // Handlers of the command bus register while the application initialises; consuming before would find none.
  await app.init();
  await app.listen(settings.port, settings.host);
  await app.startAllMicroservices();
  logger.info({ url: await app.getUrl() }, `${program.name} is ready`);
};

const stopOnSignals = (app: NestFastifyApplication, logger: Logger): void => {
  let stopping = false;
  const stop = (signal: string): void => {
    if (stopping) return;
    stopping = true;
    logger.info({ signal }, 'stopping');
    // A function that Maglev compiles while the process exits can wait for the main thread, which waits for it (nodejs/node#54918).
    // From here on none is compiled so, and what is under way is done long before the exit.
    setFlagsFromString('--no-maglev');
    setTimeout(() => {
      logger.error('stopping took too long; what was in hand is abandoned and will be done again');
      endAtOnce();
    }, stoppedWithinMs).unref();
    app
      .close()
      .then(stopTelemetry)
      .then(
        () => (orphaned() ? endAtOnce() : process.exit(0)),
        (thrown: unknown) => {
          logger.error({ err: thrown }, 'stopping failed');
          process.exit(1);
        },
      );
  };
  process.on('SIGTERM', () => stop('SIGTERM'));
  process.on('SIGINT', () => stop('SIGINT'));
};

/** An ordinary exit waits for native threads, and has been seen to wait for ever where nobody was left; this cannot. */
const endAtOnce = (): boolean => process.kill(process.pid, 'SIGKILL');

/** Nobody is left who could end us again or read an exit code. */
const orphaned = (): boolean => process.stdin.readableEnded;

/** A parent that holds our standard input as a pipe has ended when the pipe closes; then nobody would end us. */
const endWithParent = (): void => {
  const input = fstatSync(0);
  if (!input.isFIFO() && !input.isSocket()) return;
  process.stdin.on('end', () => process.kill(process.pid, 'SIGTERM'));
  process.stdin.resume();
};
