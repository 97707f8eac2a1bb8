import {
  CheckContinuity,
  ContinuityChecked,
  ExtractSchema,
  isA,
  type Message,
  ParseStory,
  say,
  type Saying,
  ValidateChunk,
  ValidationCancelled,
  ValidationCompleted,
  ValidationFailed,
} from '@story-linter/events';
import { isActive, isErased, jobsOf } from '../lifecycle/lifecycle.js';
import type { Pinned, ProcessView } from './state.js';
import { step } from './step.js';
import type { SentChunk } from './window.js';

/** What follows from an event: commands for the workers, and once an attempt its terminal event. */
export const decide = (before: ProcessView, event: Message): Saying[] => {
  const { state, sent } = step(before, event);
  if (state === before) return [];
  if (isErased(state)) return isActive(before) ? [say(ValidationCancelled, { attempt: before.attempt })] : [];
  if (state.phase === 'ended') return [terminalEvent(state, event)];
  if (!state.pinned) return [];
  const entered = state.phase !== before.phase || state.attempt !== before.attempt;
  if (entered && state.phase === 'parsing') return [parseStory(state, state.pinned)];
  if (entered && state.phase === 'concluding') return [checkContinuity(state, state.pinned)];
  return sent.flatMap((chunk) => workOn(chunk, state, state.pinned!));
};

const parseStory = ({ attempt }: ProcessView, { manuscript, config, chunking, deadline }: Pinned): Saying =>
  say(ParseStory, { attempt, manuscript, config, chunking, deadline });

const workOn = ({ index, kinds }: SentChunk, { attempt, parsedBy = '' }: ProcessView, { config, deadline }: Pinned): Saying[] =>
  kinds.map((kind) => say(kind === 'validate' ? ValidateChunk : ExtractSchema, { attempt, index, parsedBy, config, deadline }));

const checkContinuity = ({ attempt, chunks, parsedBy = '' }: ProcessView, { manuscript, config, chunking, deadline }: Pinned): Saying =>
  say(CheckContinuity, { attempt, chunks, parsedBy, manuscript, config, chunking, deadline });

const terminalEvent = ({ attempt, chunks, done, outcome }: ProcessView, event: Message): Saying => {
  if (outcome?.kind === 'failed')
    return say(ValidationFailed, { attempt, cause: outcome.cause, reason: outcome.reason, missing: jobsOf(chunks) - done });
  if (isA(event, ContinuityChecked)) {
    const { findings, characters } = event.data;
    return say(ValidationCompleted, { attempt, chunks, findings, characters });
  }
  return say(ValidationCancelled, { attempt });
};
