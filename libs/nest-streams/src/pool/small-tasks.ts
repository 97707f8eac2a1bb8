import { asError, gathered } from '@story-linter/streams';
import type { WorkerThreads } from './worker-threads.js';

export interface TaskNames {
  /** Exported function of the tasks' module for one input. */
  one: string;
  /** That for several: their outputs in order; it throws when one of them does. */
  many: string;
}

interface Task<Input> {
  input: Input;
  signal: AbortSignal;
}

/** Below this the way to the thread and back costs more than the work there. */
const smallCharacters = 2_000;

/** A message to a thread and back costs as much as a small task; so many share one. */
const together = { mostTogether: 32, mostAtOnce: 1 };

/**
 * Hands small tasks that wait to a thread together. When that fails, or is aborted for one of them, each is run by itself,
 * so that nobody pays for a neighbour.
 */
export class SmallTasks<Input, Output> {
  private readonly gather: (task: Task<Input>) => Promise<Output>;

  constructor(
    private readonly threads: WorkerThreads,
    private readonly names: TaskNames,
  ) {
    this.gather = gathered((tasks) => this.runAll(tasks), together);
  }

  /** `size` tells, in characters, whether the task is a small one. */
  run(input: Input, size: number, signal: AbortSignal): Promise<Output> {
    return size > smallCharacters ? this.threads.run(this.names.one, input, signal) : this.gather({ input, signal });
  }

  private async runAll(tasks: readonly Task<Input>[]): Promise<(Output | Error)[]> {
    if (tasks.length > 1) {
      try {
        return await this.threads.run<Input[], Output[]>(this.names.many, tasks.map(({ input }) => input), AbortSignal.any(tasks.map(({ signal }) => signal)));
      } catch {
        // Whoever of them is at fault is told by his own run.
      }
    }
    return Promise.all(tasks.map(({ input, signal }) => this.threads.run<Input, Output>(this.names.one, input, signal).catch(asError)));
  }
}
