import { setTimeout as sleep } from 'node:timers/promises';
import { Refused, type Verb } from '@story-linter/audit';
import { encode, EraseValidation, idOf, isValidationId, say } from '@story-linter/events';
import { processManager } from '@story-linter/validation';
import type { Operations } from '../operations.js';

/** One validation, or all that a tenant has. */
export type EraseTarget = { validation: string } | { tenant: string };

export interface EraseOutcome {
  erased: number;
  /** Asked for, and not told by both folds in time; the saga goes on with them. */
  pending: string[];
}

interface Known {
  id: string;
  tenant: string;
  status: string | null;
  erased: boolean;
}

const atOnce = 500;
const everyMs = 200;

/** Deletes the text of validations and all that was made of it, for good. Those under way end by it. */
export const eraseVerb = ({ pool, log }: Operations, target: EraseTarget, reason: string | undefined, waitMs: number, tell: (done: number, total: number) => void = () => undefined): Verb<EraseOutcome> => ({
  name: 'erase',
  target: 'validation' in target ? target.validation : target.tenant,
  parameters: { ...target },
  destructive: true,
  plan: async () => {
    const meant = await validationsOf(pool, target);
    const left = meant.filter(({ erased }) => !erased);
    return {
      summary: [
        'the text, what was found out, what is parked and the command in its admission are deleted, and the log is told by a ContentErased each',
        'text that another validation of the tenant needs too stays until that one goes',
        'the gateway answers 410 from then on; the ids cannot be used again',
        'text that was sent in line stays in the inbox validation.commands until its retention is over (14 days)',
      ],
      counts: { validations: left.length, 'under way': left.filter(({ status }) => status === null || !['completed', 'failed', 'cancelled'].includes(status)).length, 'erased already': meant.length - left.length },
      sample: left.slice(0, 5).map(({ id, status }) => `${id} (${status ?? 'accepted'})`),
      stops: [],
      size: left.length,
      willNot: ['nothing is deleted from the log: it holds counts, times and ids, no text', 'nothing brings it back'],
      fingerprint: left.map(({ id }) => id).sort().join(),
    };
  },
  apply: async (signal) => {
    const left = (await validationsOf(pool, target)).filter(({ erased }) => !erased);
    const pending: string[] = [];
    let done = 0;
    for (let from = 0; from < left.length && !signal.aborted; from += atOnce) {
      const part = left.slice(from, from + atOnce);
      await log.append(part.map(({ id, tenant }) => eraseCommand(id, tenant, reason)));
      const open = await untilErased(pool, part, waitMs);
      pending.push(...open);
      done += part.length - open.length;
      tell(done, left.length);
    }
    return { erased: done, pending };
  },
});

const eraseCommand = (validation: string, tenantId: string, reason: string | undefined) => {
  const saying = say(EraseValidation, { ...(reason !== undefined && { reason: reason.slice(0, 500) }) });
  return encode({ ...saying, id: idOf(validation, saying), source: '/story-linter/story-ops', subject: validation, tenantId, correlationId: validation });
};

/** @throws Refused when there is nothing to erase */
const validationsOf = async (pool: Operations['pool'], target: EraseTarget): Promise<Known[]> => {
  if ('validation' in target && !isValidationId(target.validation)) throw new Refused(`"${target.validation}" is no validation id, which is a lower-case UUID.`);
  const { rows } = await pool.query<Known>(
    `select a.id, a.tenant, v.status, a.erased and coalesce(v.status, '') = 'erased' as erased from admission.validation a left join read_model.validation v on v.id = a.id
     where ($1::uuid is null or a.id = $1) and ($2::text is null or a.tenant = $2) order by a.admitted_at`,
    [valueOf(target, 'validation'), valueOf(target, 'tenant')],
  );
  if (rows.length === 0) throw new Refused('validation' in target ? `There is no validation ${target.validation}.` : `The tenant ${target.tenant} has no validations.`);
  return rows;
};

const valueOf = (target: EraseTarget, name: 'validation' | 'tenant'): string | null => (name in target ? (target as Record<string, string>)[name]! : null);

/** @returns those that are not erased for both folds in time */
const untilErased = async (pool: Operations['pool'], validations: readonly Known[], waitMs: number): Promise<string[]> => {
  const ids = validations.map(({ id }) => id);
  const giveUp = performance.now() + waitMs;
  for (;;) {
    const { rows } = await pool.query<{ id: string }>(
      `select id from unnest($1::text[]) as asked (id)
       where not exists (select from streams.fold_state s where s.fold = $2 and s.key = asked.id and s.state #>> '{outcome,kind}' = 'erased')
          or not exists (select from read_model.validation v where v.id::text = asked.id and v.status = 'erased')`,
      [ids, processManager.name],
    );
    if (rows.length === 0 || performance.now() > giveUp) return rows.map(({ id }) => id);
    await sleep(everyMs);
  }
};
