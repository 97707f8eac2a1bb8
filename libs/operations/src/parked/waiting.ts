import { CheckContinuity, decode, ExtractSchema, isA, type Message, ParseStory, type RecordToDecode, ValidateChunk } from '@story-linter/events';
import { processManager, type ProcessState, type Slot, slotName } from '@story-linter/validation';
import type { Pool } from 'pg';

/**
 * What would come of a worker's parked command that is carried out again: `waits`: the validation still waits for it.
 * `retry`: its attempt has failed, another one would ask for it anew. `later`: its attempt goes on without it. `done`:
 * it was answered meanwhile. `nobody`: neither will ever be asked for.
 */
export type Standing = { kind: 'waits' | 'later' | 'done' | 'nobody' } | { kind: 'retry'; attempt: number; tenant: string };

interface Job {
  attempt: number;
  phase: 'parsing' | 'checking' | 'concluding';
  slot?: string;
}

const jobOf = (message: Message): Job | undefined => {
  const { attempt } = message.data as { attempt: number };
  if (isA(message, ParseStory)) return { attempt, phase: 'parsing' };
  if (isA(message, ValidateChunk)) return { attempt, phase: 'checking', slot: slotName(message.data.index, 'validate') };
  if (isA(message, ExtractSchema)) return { attempt, phase: 'checking', slot: slotName(message.data.index, 'extract') };
  return isA(message, CheckContinuity) ? { attempt, phase: 'concluding' } : undefined;
};

const phases = ['unknown', 'parsing', 'checking', 'concluding', 'ended'];

/** As the process manager stands now. */
export const standingOf = async (pool: Pool, record: RecordToDecode, key: string): Promise<Standing> => {
  const message = decoded(record);
  const validation = message?.subject ?? key.slice(0, 36);
  const state = await stateOf(pool, validation);
  const job = message && jobOf(message);
  // Nothing says what it was: it may be asked for as long as the validation is under way.
  if (!message || !job) return { kind: state?.phase === 'ended' ? 'nobody' : 'waits' };
  if (!state || state.outcome?.kind === 'erased') return { kind: 'nobody' };
  if (await isDone(pool, validation, state, job)) return { kind: 'done' };
  if (state.attempt !== job.attempt) return { kind: 'nobody' };
  if (state.outcome?.kind === 'failed') return { kind: 'retry', attempt: state.attempt, tenant: message.tenantId };
  if (state.phase === 'ended') return { kind: 'nobody' };
  if (Date.parse((message.data as { deadline: string }).deadline) <= Date.now()) return { kind: 'later' };
  const slot = job.slot === undefined ? undefined : await slotOf(pool, validation, job.slot);
  return { kind: state.phase === job.phase && slot?.attempt !== job.attempt ? 'waits' : 'later' };
};

const isDone = async (pool: Pool, validation: string, state: ProcessState, { phase, slot }: Job): Promise<boolean> => {
  if (slot !== undefined) return (await slotOf(pool, validation, slot))?.done ?? false;
  if (phase === 'parsing') return state.chunks > 0;
  return phases.indexOf(state.phase) > phases.indexOf(phase) && state.outcome?.kind === 'completed';
};

const decoded = (record: RecordToDecode): Message | undefined => {
  try {
    return decode(record);
  } catch {
    return undefined;
  }
};

const stateOf = async (pool: Pool, validation: string): Promise<ProcessState | undefined> =>
  (await pool.query<{ state: ProcessState }>('select state from streams.fold_state where fold = $1 and key = $2', [processManager.name, validation])).rows[0]?.state;

const slotOf = async (pool: Pool, validation: string, slot: string): Promise<Slot | undefined> =>
  (await pool.query<{ value: Slot }>('select value from streams.fold_slot where fold = $1 and key = $2 and slot = $3', [processManager.name, validation, slot])).rows[0]?.value;
