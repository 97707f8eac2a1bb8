import type { Verb } from '@story-linter/audit';
import { ValidationStarted } from '@story-linter/events';
import type { Operations } from '../operations.js';

export interface Readmitted {
  readmitted: number;
}

/** Under which title a validation is listed whose own was lost with its admission. */
const title = '(title lost)';

/** Validations of the log that have no admission: PostgreSQL is of an earlier time than the log. */
const missing = `from read_model.validation v join read_model.history h on h.validation = v.id and h.type = '${ValidationStarted.name}'
  where not exists (select from admission.validation a where a.id = v.id)`;

/**
 * Writes the admissions that PostgreSQL has lost again, from what ValidationStarted carries: whose it is, the hash of its
 * payload, its deadline. Title and paths lay in the admission and the content store and are lost.
 */
export const readmitVerb = ({ pool }: Operations): Verb<Readmitted> => ({
  name: 'readmit',
  target: 'admissions',
  parameters: {},
  destructive: false,
  plan: async () => {
    const { rows } = await pool.query<{ id: string; status: string }>(`select v.id, v.status ${missing} order by v.id`);
    return {
      summary: ['admissions that are missing are written again from the events in the log', `their titles are lost: they are listed as "${title}"`],
      counts: { 'admissions missing': rows.length },
      sample: rows.slice(0, 5).map(({ id, status }) => `${id} (${status})`),
      stops: [],
      size: rows.length,
      willNot: ['nothing is started: each of them has started already', 'text that was lost does not come back: erase what stays stalled, and ask its author to submit it again'],
      fingerprint: rows.map(({ id }) => id).join(),
    };
  },
  apply: async () => {
    const { rowCount } = await pool.query(
      `insert into admission.validation (id, tenant, payload_hash, deadline, command, started)
       select v.id, v.tenant, h.data ->> 'payloadHash', (h.data ->> 'deadline')::timestamptz, $1::jsonb, true ${missing} on conflict do nothing`,
      [JSON.stringify({ title, files: [] })],
    );
    return { readmitted: rowCount ?? 0 };
  },
});
