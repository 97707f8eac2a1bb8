import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeEnding, type Child, type Ending } from '../../processes/child.js';
import { diesWithParent } from '../../processes/dies-with-parent.js';
import { openLog, tailOf } from '../../processes/log-file.js';
import { answers, demandFreePort, freePort } from '../../processes/ports.js';
import { until } from '../../processes/until.js';
import { Problem } from '../../problem.js';
import { damaged } from '../damaged-data.js';
import type { EngineHome, RunningEngine } from '../engine.js';
import { formatStorage } from './format-storage.js';
import { javaCommand } from './java-command.js';
import { type ClusterMember, serverProperties } from './server-properties.js';

const startLimitMs = 90_000;

/**
 * Starts the broker on 127.0.0.1, alone or as a member of a cluster, and returns when it accepts connections; fails
 * with a Problem.
 */
export async function startKafka(home: EngineHome, port: number, member?: ClusterMember): Promise<RunningEngine> {
  await demandFreePort(port, 'Kafka', 'KAFKA_PORT');
  await formatStorage(home, member);
  const controllerPort = member?.controllers.find(({ id }) => id === member.id)?.port ?? (await freePort());
  const properties = join(home.runFolder, 'kafka.properties');
  writeFileSync(properties, serverProperties({ folder: home.folder, port, controllerPort, member }));

  const logPath = join(home.logFolder, 'kafka.log');
  const log = openLog(logPath);
  const [java, ...args] = javaCommand('kafka.Kafka', properties);
  const child = home.processes.start('kafka', {
    command: [...diesWithParent('TERM'), java, ...args] as [string, ...string[]],
    stdio: ['ignore', log.fd, log.fd],
  });
  log.close();
  await accepting(child, port, home, logPath);
  return { child };
}

async function accepting(child: Child, port: number, home: EngineHome, logPath: string): Promise<void> {
  const ready = await until(async () => !child.running || (await answers(port)), startLimitMs, 50);
  if (!child.running) throw whyItEnded(await child.ended, port, home.folder, logPath);
  if (!ready) throw new Problem(`Kafka did not accept connections on port ${port} within ${startLimitMs / 1000} seconds: see ${logPath}.`);
}

function whyItEnded(ending: Ending, port: number, folder: string, logPath: string): Problem {
  if (ending.error?.code === 'ENOENT') return new Problem('Java was not found: install Java 17 or newer, or set JAVA_HOME to it.');
  const tail = tailOf(logPath, 200);
  const said = (pattern: RegExp): boolean => tail.some((line) => pattern.test(line));
  if (said(/UnsupportedClassVersionError/)) return new Problem('Kafka needs Java 17 or newer: install it, or set JAVA_HOME to it.');
  if (said(/Address already in use|BindException/))
    return new Problem(
      `Port ${port}, which Kafka needs, is taken by another program: stop that program, or set KAFKA_PORT to a free port.`,
    );
  if (said(/No space left on device|Disk quota exceeded/))
    return new Problem(`The disk that holds ${folder} is full: free some space, or set STORY_LINTER_DATA to a folder on another disk.`);
  if (
    said(/meta\.properties|InconsistentClusterId|InconsistentNodeId|CorruptRecord|KafkaStorageException|InvalidRecordException|checkpoint/)
  )
    return damaged('Kafka', folder, `${lastError(tail)}; see ${logPath}`);
  return new Problem(
    `Kafka ended while it was starting (${describeEnding(ending)}: ${lastError(tail)}): see ${logPath}; if its data is damaged, move ${folder} away.`,
  );
}

function lastError(tail: string[]): string {
  const line = tail.findLast((one) => /\b(ERROR|FATAL)\b|Exception|^Error/.test(one)) ?? tail.at(-1);
  return line?.replace(/^[\d\-T:,. ]+\s*(ERROR|FATAL)\s+/, '').slice(0, 200) ?? 'no message';
}
