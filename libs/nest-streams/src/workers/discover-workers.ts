import type { DiscoveryService, Reflector } from '@nestjs/core';
import type { CommandHandler, Worker } from '@story-linter/streams';
import { handlersOf, workerKey, type WorkerOptions } from './decorators.js';

type Method = CommandHandler['handle'];

/** Finds every provider marked with `@Worker` and makes a worker of it. */
export const discoverWorkers = (discovery: DiscoveryService, reflector: Reflector): Worker[] =>
  discovery.getProviders().flatMap(({ instance, metatype }) => {
    const options = metatype ? reflector.get<WorkerOptions | undefined>(workerKey, metatype) : undefined;
    return options && instance ? [workerFrom(options, instance as Record<string, Method>)] : [];
  });

const workerFrom = (options: WorkerOptions, instance: Record<string, Method>): Worker => ({
  ...options,
  handlers: handlersOf(instance).map(({ method, ...handler }) => ({
    ...handler,
    handle: (command, context) => instance[method]!(command, context),
  })),
});
