import type { ChunkWorkKind, Chunking } from '@story-linter/events';
import type { WithSlots } from '@story-linter/streams';
import { initialLifecycle, type Lifecycle, type Slot } from '../lifecycle/lifecycle.js';

/** Chunks `from` up to, not including, `to` that still wait for the kinds of work named. */
export interface WaitingChunks {
  from: number;
  to: number;
  kinds: readonly ChunkWorkKind[];
}

/** What ValidationStarted pinned; a retry brings a new deadline. */
export interface Pinned {
  manuscript: string;
  config: string;
  chunking: Chunking;
  window: number;
  deadline: string;
}

export interface ProcessState extends Lifecycle {
  pinned?: Pinned;
  /** Not sent to workers yet, in order. One range in the first attempt, what was missing in a later one. */
  waiting: readonly WaitingChunks[];
  /** Chunks that were sent and are not settled yet; never more than the window. */
  inFlight: number;
}

export type ProcessView = WithSlots<ProcessState, Slot>;

export const initialState: ProcessState = { ...initialLifecycle, waiting: [], inFlight: 0 };
