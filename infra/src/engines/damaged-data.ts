import { dirname } from 'node:path';
import { Problem } from '../problem.js';

/**
 * Kafka's log and PostgreSQL's tables belong together: positions in the one point into the other. So the remedy is to
 * move both away, whichever is damaged.
 */
export function damaged(engine: string, folder: string, reason: string): Problem {
  return new Problem(
    `The ${engine} data in ${folder} is damaged (${reason}): move the folder ${dirname(folder)} away, or put a copy of it back, and start again; without it the start is with empty data.`,
  );
}
