import { join } from 'node:path';
import { describeEnding } from '../../processes/child.js';
import { openLog } from '../../processes/log-file.js';
import { Problem } from '../../problem.js';
import { lastWords } from './last-words.js';
import { prepareMain } from './service.js';
import type { Surroundings } from './supervised-service.js';

/** Makes topics and schema, as a process of its own. Done anew at every start: it changes only what is missing. */
export async function prepareTopicsAndSchema(root: string, around: Surroundings): Promise<void> {
  const logPath = join(around.logFolder, 'prepare.log');
  const log = openLog(logPath);
  const child = around.processes.start('prepare', {
    command: [process.execPath, '--disable-warning=ExperimentalWarning', prepareMain(root)],
    env: around.env,
    stdio: ['pipe', log.fd, log.fd],
    detached: true,
  });
  log.close();
  const ending = await child.ended;
  if (ending.code !== 0)
    throw new Problem(`Topics and schema could not be prepared (${describeEnding(ending)}: ${lastWords(logPath)}): see ${logPath}.`);
}
