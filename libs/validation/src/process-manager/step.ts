import { chunkWorkKinds, isA, type Message, RetryRequested, StoryParsed, ValidationStarted } from '@story-linter/events';
import { erasedLifecycle, isErased } from '../lifecycle/lifecycle.js';
import { answerIn, evolveLifecycle } from '../lifecycle/evolve-lifecycle.js';
import { initialState, type ProcessView } from './state.js';
import { chunkIsSettled, missingChunks, sendWaiting, type SentChunk } from './window.js';

export interface Step {
  /** The very state given where nothing happened. */
  state: ProcessView;
  sent: SentChunk[];
}

/** One step of the process: the lifecycle moves on, and the window is filled again. */
export const step = (before: ProcessView, event: Message): Step => {
  const moved = evolveLifecycle(before, event);
  if (moved === before) return { state: before, sent: [] };
  if (isErased(moved)) return { state: { ...initialState, ...erasedLifecycle, slots: {} }, sent: [] };
  const state = withWork(pinnedBy(moved, event), event);
  return state.phase === 'checking' ? sendWaiting(state) : { state, sent: [] };
};

const pinnedBy = (state: ProcessView, event: Message): ProcessView => {
  if (isA(event, ValidationStarted)) {
    const { manuscript, config, chunking, window, deadline } = event.data;
    return { ...state, pinned: { manuscript, config, chunking, window, deadline } };
  }
  if (isA(event, RetryRequested) && state.pinned) return { ...state, pinned: { ...state.pinned, deadline: event.data.deadline } };
  return state;
};

const withWork = (state: ProcessView, event: Message): ProcessView => {
  if (isA(event, StoryParsed)) return { ...state, waiting: [{ from: 0, to: state.chunks, kinds: chunkWorkKinds }], inFlight: 0 };
  if (isA(event, RetryRequested)) return { ...state, waiting: missingChunks(state), inFlight: 0 };
  const answer = answerIn(event);
  return answer && chunkIsSettled(state, answer.index) ? { ...state, inFlight: state.inFlight - 1 } : state;
};
