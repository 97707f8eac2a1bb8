import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeEnding } from '../../processes/child.js';
import { openLog, tailOf } from '../../processes/log-file.js';
import { Problem } from '../../problem.js';
import type { EngineHome } from '../engine.js';
import { damaged } from '../damaged-data.js';
import { javaCommand } from './java-command.js';
import { type ClusterMember, serverProperties } from './server-properties.js';

/**
 * Gives the broker its empty storage, once: a folder that has been formatted is only looked at. Done beside the folder
 * and moved into place, so that a start that was cut off leaves no half of one.
 */
export async function formatStorage(home: EngineHome, member?: ClusterMember): Promise<void> {
  if (isFormatted(home.folder)) return;
  const fresh = `${home.folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  const properties = join(home.runFolder, 'kafka-format.properties');
  writeFileSync(properties, serverProperties({ folder: fresh, port: 9092, controllerPort: ownController(member) ?? 9093, member }));

  const path = join(home.logFolder, 'kafka-format.log');
  const log = openLog(path);
  const format = home.processes.start('kafka-format', {
    command: javaCommand('kafka.tools.StorageTool', 'format', '--cluster-id', member?.clusterId ?? drawClusterId(), '--config', properties),
    stdio: ['ignore', log.fd, log.fd],
  });
  log.close();
  const ending = await format.ended;
  if (ending.error?.code === 'ENOENT') throw new Problem('Java was not found: install Java 17 or newer, or set JAVA_HOME to it.');
  if (ending.code !== 0)
    throw new Problem(
      `Kafka's storage in ${home.folder} could not be prepared (${describeEnding(ending)}: ${tailOf(path, 1)[0] ?? 'no message'}): see ${path}.`,
    );
  rmSync(home.folder, { recursive: true, force: true });
  renameSync(fresh, home.folder);
}

/** As Kafka draws them itself: one with a dash in front would be taken for an option. */
export function drawClusterId(): string {
  const id = randomBytes(16).toString('base64url');
  return id.startsWith('-') ? drawClusterId() : id;
}

const ownController = (member?: ClusterMember): number | undefined => member?.controllers.find(({ id }) => id === member.id)?.port;

function isFormatted(folder: string): boolean {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return false;
  try {
    if (/^cluster\.id=\S+$/m.test(readFileSync(join(folder, 'meta.properties'), 'utf8'))) return true;
  } catch {
    // Said below, in the same words.
  }
  throw damaged('Kafka', folder, 'its meta.properties names no cluster');
}
