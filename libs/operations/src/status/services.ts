import type { Operations } from '../operations.js';
import { streamGroups } from './groups.js';

/** A release of a service that is connected to PostgreSQL, as each is as long as it runs. */
export interface RunningService {
  service: string;
  /** Fingerprint of its code: two of them are two releases. */
  version: string;
  connections: number;
}

/** The gateway reads what the others write, and is in no group. */
const services = [...new Set(['gateway', ...streamGroups.map(({ service }) => service)])];

/**
 * What runs of our services, by the names that their connections bear (a role that is neither theirs nor may read all statistics sees
 * none); a service that runs nowhere is in `absent`.
 *
 * @throws when PostgreSQL does not answer
 */
export const runningServices = async ({ pool }: Operations): Promise<{ running: RunningService[]; absent: string[] }> => {
  const { rows } = await pool.query<RunningService>(
    `select split_part(application_name, ' ', 1) as service, split_part(application_name, ' ', 2) as version, count(*)::int as connections
     from pg_stat_activity where datname = current_database() and split_part(application_name, ' ', 1) = any($1) and application_name like '% %' group by 1, 2`,
    [services],
  );
  const running = rows.sort((a, b) => services.indexOf(a.service) - services.indexOf(b.service) || a.version.localeCompare(b.version));
  return { running, absent: services.filter((name) => rows.every(({ service }) => service !== name)) };
};
