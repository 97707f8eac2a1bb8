import { randomUUID } from 'node:crypto';
import { asError } from '@story-linter/streams';
import type { Pool } from 'pg';
import { Audit, type AuditOutcome } from './audit.js';
import { type Plan, Refused, type Verb } from './plan.js';
import { Plans } from './plans.js';

export interface Operator {
  /** Who answers for it. */
  who: string;
  /** Why; needed by whatever destroys. */
  reason?: string;
}

export interface Planned {
  id: string;
  plan: Plan;
  /** By the rate at which the verb was carried out here before; null before the first time. */
  estimatedSeconds: number | null;
}

/** Makes the plan of a verb and keeps it for one application. */
export const planOf = async (pool: Pool, verb: Verb, { who }: Operator): Promise<Planned> => {
  const plan = await verb.plan();
  const [id, rate] = await Promise.all([new Plans(pool).keep(verb, plan, who), new Audit(pool).rateOf(verb.name)]);
  return { id, plan, estimatedSeconds: rate && plan.size / rate };
};

/**
 * Carries out a planned verb. Every attempt leaves a `begun` and one more entry in the audit, a refused one its refusal.
 *
 * @throws Refused when a reason is missing, when the plan was used or has expired, or when what it was made for has
 *   changed since; nothing was done then
 */
export const carryOut = async <Outcome extends object>(pool: Pool, verb: Verb<Outcome>, planId: string, operator: Operator, signal: AbortSignal): Promise<Outcome> => {
  const audit = new Audit(pool);
  const attempt = randomUUID();
  const note = (outcome: AuditOutcome, details: object = {}): Promise<void> =>
    audit.append({ attempt, ...operator, verb: verb.name, target: verb.target, parameters: verb.parameters, plan: planId, outcome, details });
  try {
    await mayBegin(pool, verb, planId, operator);
  } catch (thrown) {
    await note('refused', { why: asError(thrown).message });
    throw thrown;
  }
  await note('begun');
  try {
    const outcome = await verb.apply(signal);
    await note(signal.aborted ? 'interrupted' : 'done', outcome);
    return outcome;
  } catch (thrown) {
    await note(signal.aborted ? 'interrupted' : thrown instanceof Refused ? 'refused' : 'failed', { why: asError(thrown).message });
    throw thrown;
  }
};

/** An attempt that was not even planned, or not confirmed. */
export const refuse = async (pool: Pool, verb: Verb, operator: Operator, why: string): Promise<never> => {
  await new Audit(pool).append({ attempt: randomUUID(), ...operator, verb: verb.name, target: verb.target, parameters: verb.parameters, outcome: 'refused', details: { why } });
  throw new Refused(why);
};

const mayBegin = async (pool: Pool, verb: Verb, planId: string, { reason }: Operator): Promise<void> => {
  if (verb.destructive && !reason?.trim()) throw new Refused(`${verb.name} needs a reason; give it with --reason "...".`);
  const { fingerprint } = await new Plans(pool).take(planId, verb);
  const now = await verb.plan();
  if (now.fingerprint !== fingerprint) throw new Refused(`What ${verb.name} ${verb.target} was planned for has changed since; make the plan again.`);
};
