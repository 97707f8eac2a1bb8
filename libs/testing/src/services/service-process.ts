import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { eventually } from '../eventually.js';

export const repository = resolve(import.meta.dirname, '../../../..');

/** Shared by all starts of a run: compiling is a third of what a start costs. */
export const compileCache = join(repository, '.data', 'compile-cache');

export interface ServiceStart {
  name: string;
  port: number;
  env: Record<string, string>;
  /** Where all that it ever logs is kept; without it only what it has logged since its last start, in memory. */
  logPath?: string;
}

/** One service as it runs for real: its own process, built code, ended with the test run by its pipe. */
export class ServiceProcess {
  private child?: ChildProcess;
  private output = '';

  constructor(private readonly service: ServiceStart) {}

  get name(): string {
    return this.service.name;
  }

  get url(): string {
    return `http://127.0.0.1:${this.service.port}`;
  }

  /** What it has logged since it was started last. */
  get log(): string {
    return this.output;
  }

  get running(): boolean {
    return this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }

  start(): void {
    const { name, port, env } = this.service;
    this.output = '';
    const main = join(repository, 'apps', name, 'dist', 'main.js');
    const child = spawn(process.execPath, [main], {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: compileCache, ...env, PORT: String(port) },
    });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => this.keep(bytes));
    this.child = child;
  }

  private keep(bytes: Buffer): void {
    this.output += bytes.toString();
    if (this.service.logPath) appendFileSync(this.service.logPath, bytes);
  }

  async ready(withinMs?: number): Promise<void> {
    await eventually(`${this.name} is ready`, async () => (await fetch(`${this.url}/health/ready`, { signal: AbortSignal.timeout(5_000) })).ok, withinMs).catch((thrown: Error) => {
      throw new Error(`${thrown.message}; it logged:\n${this.output.slice(-2000)}`);
    });
  }

  /** Lets the process live and do nothing; only SIGKILL ends it then. */
  suspend(): void {
    this.child?.kill('SIGSTOP');
  }

  /** Ends the process and answers its exit code; null when a signal ended it. */
  async end(signal: NodeJS.Signals): Promise<number | null> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    const exited = once(child, 'exit');
    child.kill(signal);
    const [code] = (await exited) as [number | null];
    return code;
  }
}
