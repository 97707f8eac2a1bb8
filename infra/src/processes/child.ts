import { spawn, type StdioOptions } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';

export interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
  /** Set when the program could not be started at all. */
  error?: NodeJS.ErrnoException;
}

export interface Child {
  readonly name: string;
  readonly pid: number | undefined;
  /** Settles once, never rejects. */
  readonly ended: Promise<Ending>;
  readonly running: boolean;
  /** Sends the signal and waits; after the grace the process is killed. Safe to call at any time and again. */
  stop(signal: NodeJS.Signals, graceMs: number): Promise<Ending>;
  kill(): void;
  /** Closes the pipe to the process's stdin, where it has one. */
  letGo(): void;
}

export interface ChildOptions {
  command: readonly [string, ...string[]];
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  stdio: StdioOptions;
  uid?: number;
  gid?: number;
  /** In a session of its own: a Ctrl-C in the terminal does not reach it, its parent decides when it ends. */
  detached?: boolean;
}

export function startChild(name: string, { command: [program, ...args], ...options }: ChildOptions): Child {
  const child = spawn(program, args, options);
  let running = true;
  const ended = new Promise<Ending>((resolve) => {
    const end = (ending: Ending): void => {
      running = false;
      resolve(ending);
    };
    child.once('error', (error) => child.pid === undefined && end({ code: null, signal: null, error }));
    child.once('exit', (code, signal) => end({ code, signal }));
  });
  // A child that has already gone makes the pipe complain; its ending says all there is to say.
  child.stdin?.on('error', () => undefined);

  return {
    name,
    pid: child.pid,
    ended,
    get running() {
      return running;
    },
    kill: () => void child.kill('SIGKILL'),
    letGo: () => child.stdin?.destroy(),
    async stop(signal, graceMs) {
      if (!running) return ended;
      child.kill(signal);
      const grace = new AbortController();
      const expired = delay(graceMs, undefined, { signal: grace.signal }).then(
        () => child.kill('SIGKILL'),
        () => undefined,
      );
      await Promise.race([ended, expired]);
      grace.abort();
      return ended;
    },
  };
}

/** "exit code 1", "signal SIGKILL": for sentences. */
export function describeEnding({ code, signal, error }: Ending): string {
  if (error) return error.message;
  return signal ? `signal ${signal}` : `exit code ${code}`;
}
