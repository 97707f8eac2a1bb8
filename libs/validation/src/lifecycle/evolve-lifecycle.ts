import {
  CancellationRequested,
  ChunkFailed,
  ChunkValidated,
  type ChunkWorkKind,
  ContentErased,
  ContinuityChecked,
  ContinuityFailed,
  DeadlinePassed,
  isA,
  type Message,
  RetryRequested,
  SchemaExtracted,
  StoryParsed,
  StoryRejected,
  ValidationStarted,
} from '@story-linter/events';
import type { WithSlots } from '@story-linter/streams';
import { erasedLifecycle, isActive, isErased, jobsOf, type Lifecycle, type Outcome, type Slot, slotName } from './lifecycle.js';

type Joined<State extends Lifecycle> = WithSlots<State, Slot>;

/**
 * The lifecycle after an event. Repeats, late events of an earlier attempt and events that came after the end are
 * answered with the very state given, so whoever builds on it sees by identity that nothing happened.
 */
export const evolveLifecycle = <State extends Lifecycle>(state: Joined<State>, event: Message): Joined<State> => {
  if (isA(event, ValidationStarted)) return started(state);
  if (isA(event, CancellationRequested)) return cancellationRequested(state, event.data);
  if (isA(event, ContentErased)) return isErased(state) ? state : { ...state, ...erasedLifecycle };
  if (isA(event, RetryRequested)) return retryRequested(state, event.data);
  if (!isActive(state) || (event.data as { attempt?: number }).attempt !== state.attempt) return state;
  return evolveAttempt(state, event);
};

const evolveAttempt = <State extends Lifecycle>(state: Joined<State>, event: Message): Joined<State> => {
  const { phase } = state;
  if (isA(event, DeadlinePassed)) return ended(state, { kind: 'failed', cause: 'deadline-passed', reason: 'The deadline has passed.' });
  if (isA(event, StoryParsed) && phase === 'parsing') return { ...state, phase: 'checking', chunks: event.data.chunks, parsedBy: event.data.fingerprint };
  if (isA(event, StoryRejected) && phase === 'parsing') return ended(state, { kind: 'failed', cause: 'story-rejected', reason: event.data.reason });
  if (isA(event, ContinuityChecked) && phase === 'concluding') return ended(state, { kind: 'completed' });
  if (isA(event, ContinuityFailed) && phase === 'concluding') return ended(state, { kind: 'failed', cause: 'continuity-failed', reason: event.data.reason });
  const answer = answerIn(event);
  return answer && phase === 'checking' ? answered(state, answer) : state;
};

export interface JobAnswer {
  index: number;
  kind: ChunkWorkKind;
  done: boolean;
}

/** The job that an event answers, if it answers one. */
export const answerIn = (event: Message): JobAnswer | undefined => {
  if (isA(event, ChunkValidated)) return { index: event.data.index, kind: 'validate', done: true };
  if (isA(event, SchemaExtracted)) return { index: event.data.index, kind: 'extract', done: true };
  if (isA(event, ChunkFailed)) return { index: event.data.index, kind: event.data.kind, done: false };
  return undefined;
};

/** Whether a slot needs no more work in this attempt. */
export const isSettled = (slot: Slot | undefined, attempt: number): boolean => slot !== undefined && (slot.done || slot.attempt === attempt);

const started = <State extends Lifecycle>(state: Joined<State>): Joined<State> => {
  if (state.phase !== 'unknown') return state;
  const begun: Joined<State> = { ...state, phase: 'parsing', attempt: 1 };
  return state.cancelledEarly ? ended(begun, { kind: 'cancelled' }) : begun;
};

const cancellationRequested = <State extends Lifecycle>(state: Joined<State>, { attempt }: CancellationRequested): Joined<State> => {
  if (state.phase === 'unknown') return state.cancelledEarly ? state : { ...state, cancelledEarly: true };
  const meant = attempt === state.attempt || (attempt === 0 && state.attempt === 1);
  return isActive(state) && meant ? ended(state, { kind: 'cancelled' }) : state;
};

const retryRequested = <State extends Lifecycle>(state: Joined<State>, { attempt, follows }: RetryRequested): Joined<State> => {
  const follow = state.outcome?.kind === 'failed' && follows === state.attempt && attempt === follows + 1;
  if (!follow) return state;
  const done = Object.values(state.slots).filter((slot) => slot.done).length;
  const missing = jobsOf(state.chunks) - done;
  const phase = state.chunks === 0 ? 'parsing' : missing > 0 ? 'checking' : 'concluding';
  return { ...state, phase, attempt, outcome: undefined, done, failed: 0 };
};

const answered = <State extends Lifecycle>(state: Joined<State>, { index, kind, done }: JobAnswer): Joined<State> => {
  const name = slotName(index, kind);
  if (index >= state.chunks || isSettled(state.slots[name], state.attempt)) return state;
  const next: Joined<State> = {
    ...state,
    done: state.done + (done ? 1 : 0),
    failed: state.failed + (done ? 0 : 1),
    slots: { ...state.slots, [name]: { attempt: state.attempt, done } },
  };
  if (next.done + next.failed < jobsOf(next.chunks)) return next;
  if (next.failed === 0) return { ...next, phase: 'concluding' };
  return ended(next, { kind: 'failed', cause: 'chunks-failed', reason: `${next.failed} of ${jobsOf(next.chunks)} jobs failed for good.` });
};

const ended = <State extends Lifecycle>(state: Joined<State>, outcome: Outcome): Joined<State> => ({ ...state, phase: 'ended', outcome });
