import { type ChunkWorkKind, ContentErased, type FailureCause, isA, type Message } from '@story-linter/events';

/** Where an attempt stands. It is `ended` once the event that ends it is folded, before its terminal event comes back. */
export type Phase = 'unknown' | 'parsing' | 'checking' | 'concluding' | 'ended';

export type Outcome = { kind: 'completed' } | { kind: 'cancelled' } | { kind: 'erased' } | { kind: 'failed'; cause: FailureCause; reason: string };

/** The answer to one job (a chunk and a kind of work). `done` is final; `failed` stands until a later attempt fills it. */
export interface Slot {
  attempt: number;
  done: boolean;
}

/** What every fold of a validation's events knows of it: small and of a fixed size, however long the story. */
export interface Lifecycle {
  phase: Phase;
  /** 0 before the start. */
  attempt: number;
  /** Set while the phase is `ended`. */
  outcome?: Outcome;
  /** A cancellation came before the start; it wins. */
  cancelledEarly: boolean;
  /** 0 until the story is parsed. */
  chunks: number;
  /** Fingerprint of the engine that parsed the story. */
  parsedBy?: string;
  /** Jobs of this attempt with a result, results of earlier attempts included. */
  done: number;
  /** Jobs that failed for good in this attempt. */
  failed: number;
}

export const initialLifecycle: Lifecycle = { phase: 'unknown', attempt: 0, cancelledEarly: false, chunks: 0, done: 0, failed: 0 };

/** The same for every erased validation, however far it had come. */
export const erasedLifecycle: Lifecycle = { ...initialLifecycle, phase: 'ended', outcome: { kind: 'erased' } };

export const isErased = ({ outcome }: Lifecycle): boolean => outcome?.kind === 'erased';

/** Whether the event is one before which nothing counts any more. */
export const forgets = (event: Message): boolean => isA(event, ContentErased);

export const slotName = (index: number, kind: ChunkWorkKind): string => `${index}/${kind}`;

/** Jobs that a story of so many chunks needs. */
export const jobsOf = (chunks: number): number => chunks * 2;

export const isActive = ({ phase }: Lifecycle): boolean => phase === 'parsing' || phase === 'checking' || phase === 'concluding';
