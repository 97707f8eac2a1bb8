import { SetMetadata } from '@nestjs/common';
import type { Message, MessageClass, Saying, TopicName } from '@story-linter/events';
import type { Worker as WorkerDefinition } from '@story-linter/streams';

export type WorkerOptions = Pick<WorkerDefinition, 'name' | 'concurrency' | 'rejects'> & { reads: TopicName };

export interface HandlesOptions<Data extends object> {
  timeLimitMs: number;
  atOnce?: number;
  /** What is said when the command fails for good. */
  failsWith?(command: Message<Data>, reason: string): Saying;
  expires?(command: Message<Data>): number;
}

export interface HandlerMetadata extends HandlesOptions<object> {
  handles: MessageClass;
  method: string;
}

export const workerKey = 'story-linter:worker';
const handlersKey = Symbol('story-linter:handlers');

/** Makes a provider a worker: the commands of one inbox go to its methods marked with `@Handles`. */
export const Worker = (options: WorkerOptions) => SetMetadata(workerKey, options);

/** Marks the method that carries a command out: `(command, context) => Promise<Saying | Saying[] | void>`. */
export const Handles =
  <Data extends object>(handles: MessageClass<Data>, options: HandlesOptions<Data>) =>
  (target: object, method: string): void => {
    const before = (Reflect.getOwnMetadata(handlersKey, target) as HandlerMetadata[] | undefined) ?? [];
    Reflect.defineMetadata(handlersKey, [...before, { ...options, handles, method }], target);
  };

export const handlersOf = (instance: object): HandlerMetadata[] =>
  (Reflect.getMetadata(handlersKey, Object.getPrototypeOf(instance) as object) as HandlerMetadata[] | undefined) ?? [];
