import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { forgetProcess, recordProcess } from '../processes/records.js';
import { Problem } from '../problem.js';
import type { EngineName, GuardOrder, GuardReport } from './guard/messages.js';
import { postgresUrl } from './postgres/start-postgres.js';

export interface EngineAddresses {
  kafkaBrokers?: string;
  databaseUrl?: string;
}

export interface Engines {
  /** Known at once, before anybody answers there. */
  addresses: EngineAddresses;
  /** Resolves when every engine answers; rejects with a Problem when one cannot run. */
  ready: Promise<void>;
  /** Rejects with a Problem when an engine cannot go on; never resolves. */
  failed: Promise<never>;
  /** Stops the engines and returns when none runs. Safe to call again. */
  stop(limitMs?: number): Promise<void>;
  /** Leaves the engines no time for good order. */
  hurry(): void;
}

export type EngineListener = (report: Exclude<GuardReport, { kind: 'failed' }>) => void;

/**
 * Starts the local engines under a guard of their own. They end with this process, however it ends; `stop` ends them
 * in good order.
 */
export function startEngines(order: GuardOrder, listener: EngineListener = () => undefined): Engines {
  const guardMain = compiledGuard();
  const guard = fork(guardMain, [JSON.stringify(order)], { detached: true, execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const recordFolder = join(order.dataFolder, 'run');
  if (guard.pid !== undefined && !order.disposable) recordProcess(recordFolder, 'engines-guard', guard.pid);

  const waiting = new Set<EngineName>((['kafka', 'postgres'] as const).filter((name) => order[name]));
  const ended = new Promise<void>((resolveEnded) => guard.once('exit', () => resolveEnded()));
  let stopping = false;
  const failed = new Promise<never>((_, reject) => {
    guard.on('message', (report: GuardReport) => report.kind === 'failed' && reject(new Problem(report.sentence)));
    guard.once('error', (error) => reject(new Problem(`The engines' guard could not be started: ${error.message}.`)));
    void ended.then(() => !stopping && reject(new Problem('The process that guards Kafka and PostgreSQL has ended: start again.')));
  });
  const ready = new Promise<void>((resolveReady, reject) => {
    guard.on('message', (report: GuardReport) => {
      if (report.kind === 'failed') return;
      listener(report);
      if (report.kind === 'ready') waiting.delete(report.engine);
      if (waiting.size === 0) resolveReady();
    });
    failed.catch(reject);
  });
  // Whoever asks gets the reason; nobody has to ask.
  ready.catch(() => undefined);

  return {
    addresses: {
      ...(order.kafka && { kafkaBrokers: `127.0.0.1:${order.kafka.port}` }),
      ...(order.postgres && { databaseUrl: postgresUrl(order.postgres.port) }),
    },
    ready,
    failed,
    hurry: () => void guard.kill('SIGTERM'),
    async stop(limitMs = 9_000) {
      stopping = true;
      if (guard.connected) guard.disconnect();
      const kill = setTimeout(() => guard.kill('SIGKILL'), limitMs);
      if (guard.exitCode === null && guard.signalCode === null) await ended;
      clearTimeout(kill);
      if (!order.disposable) forgetProcess(recordFolder, 'engines-guard');
    },
  };
}

/** A process needs compiled files, also when this one runs from source under jest. */
function compiledGuard(): string {
  const path = resolve(import.meta.dirname, '../../dist/engines/guard/main.js');
  if (!existsSync(path)) throw new Problem('The project is not built: run npm run setup.');
  return path;
}
