import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Piscina } from 'piscina';

export interface ThreadLimits {
  threads: number;
  /** Megabytes of heap a thread may use; past them it is ended, the process is not. */
  heapMb: number;
}

export const defaultThreadLimits: ThreadLimits = { threads: 1, heapMb: 768 };

/**
 * Runs the engine in threads, so that heartbeats, health and shutdown never wait for it. A task that is aborted, or
 * that outgrows its heap, ends its thread; the next task gets a new one.
 */
@Injectable()
export class WorkerThreads implements OnApplicationShutdown {
  private readonly pool: Piscina;

  constructor(tasks: URL, { threads, heapMb }: ThreadLimits = defaultThreadLimits) {
    this.pool = new Piscina({
      filename: tasks.href,
      minThreads: 0,
      maxThreads: threads,
      idleTimeout: 300_000,
      resourceLimits: { maxOldGenerationSizeMb: heapMb },
      recordTiming: false,
    });
  }

  /** Runs the task of that name, an exported function of the tasks' module. @throws what it throws, or why it was ended */
  async run<Input, Output>(name: string, input: Input, signal: AbortSignal): Promise<Output> {
    return (await this.pool.run(input, { name, signal })) as Output;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.destroy();
  }
}
