import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describeEnding, type Child } from '../../processes/child.js';
import { openLog } from '../../processes/log-file.js';
import type { OwnedProcesses } from '../../processes/owned-processes.js';
import { until } from '../../processes/until.js';
import { Problem } from '../../problem.js';
import { lastWords } from './last-words.js';
import { isReady } from './readiness.js';
import { RestartPolicy } from './restart-policy.js';
import type { Service } from './service.js';

export interface Surroundings {
  processes: OwnedProcesses;
  logFolder: string;
  env: NodeJS.ProcessEnv;
  /** Told in one sentence when a service that was ready has ended and is started again. */
  notice(sentence: string): void;
}

/**
 * Runs a service until everything is stopped. `ready` settles once: when it first answers as ready, or with the
 * Problem that kept it from that. `failed` rejects when a service that was ready dies too often.
 */
export function supervise(
  service: Service,
  around: Surroundings,
  isStopping: () => boolean,
): { ready: Promise<void>; failed: Promise<never> } {
  const logPath = join(around.logFolder, `${service.name}.log`);
  const log = openLog(logPath);
  const policy = new RestartPolicy();
  let wasReady = false;
  const start = (): Child => {
    if (!existsSync(service.main)) throw new Problem(`The ${service.name} is not built (${service.main} is missing): run npm run setup.`);
    policy.started();
    return around.processes.start(service.name, {
      command: [process.execPath, '--disable-warning=ExperimentalWarning', service.main],
      env: { ...around.env, ...service.env },
      stdio: ['pipe', log.fd, log.fd],
      detached: true,
    });
  };
  const problem = (what: string): Problem => new Problem(`The ${service.name} ${what}: see ${logPath}.`);

  const run = async (becameReady: () => void): Promise<never> => {
    for (;;) {
      const child = start();
      await until(async () => !child.running || (await isReady(service.healthPort)), Number.POSITIVE_INFINITY, 100);
      if (child.running) {
        wasReady = true;
        becameReady();
      }
      const ending = describeEnding(await child.ended);
      if (isStopping()) return new Promise(() => undefined);
      if (!wasReady) throw problem(`ended while it was starting (${ending}: ${lastWords(logPath)})`);
      const pause = policy.nextDelay();
      if (pause === undefined) throw problem(`keeps ending (last: ${ending}: ${lastWords(logPath)}) and is not started again`);
      around.notice(`The ${service.name} ended (${ending}) and is started again in ${(pause / 1000).toFixed(1)} s.`);
      await delay(pause);
      if (isStopping()) return new Promise(() => undefined);
    }
  };

  let becameReady: () => void = () => undefined;
  const answered = new Promise<void>((resolve) => (becameReady = resolve));
  const failed = run(becameReady);
  failed.catch(() => undefined);
  return { ready: Promise.race([answered, failed]), failed };
}
