import type { Message, Saying, TopicName } from '@story-linter/events';
import type { RowChange } from '../ports/fold-store.js';

/** A key's small state together with those of its slots that the event at hand touches. */
export type WithSlots<State, Slot> = State & { slots: Readonly<Record<string, Slot>> };

/** Where the event lies: for rows that people read. */
export interface EventPlace {
  offset: number;
  /** Milliseconds since 1970, by the broker. */
  timestamp: number;
}

/**
 * A deterministic reader of an event stream. All functions are pure: the same events in the same order give the same
 * state, rows and sayings, on every run and every machine.
 *
 * Guarantee: state, rows and position are stored in one transaction, once for each event; sayings are appended at
 * least once under ids that do not change, so that they count once with every reader that lets the first win.
 * Repeats of an event do reach `evolve`; it must answer them with an unchanged state.
 */
export interface Fold<State extends object, Slot = never> {
  /** Name of the group, of the position and of the source of what it says. */
  name: string;
  reads: TopicName;
  initialState: State;

  /** Slots of the event's key that `evolve`, `decide` and `project` look at; none by default. */
  slots?(event: Message): readonly string[] | 'all';

  /** Names of the values that `project` needs beside the event. */
  lookups?(event: Message): readonly string[];

  /**
   * Whether nothing counts any more that came before the event: it is applied even where earlier events of its key are
   * parked, and they go, as do the key's slots. Its `evolve` must answer the same whatever the state before.
   */
  forgets?(event: Message): boolean;

  /** The state after the event. Slots it fills are part of the answer; a slot is never emptied. */
  evolve(state: WithSlots<State, Slot>, event: Message): WithSlots<State, Slot>;

  /** What follows from the event, given the state before it. */
  decide?(state: WithSlots<State, Slot>, event: Message): Saying[];

  /** The rows that the event changes, given the states before and after it. */
  project?(before: WithSlots<State, Slot>, after: WithSlots<State, Slot>, event: Message, place: EventPlace, found: ReadonlyMap<string, unknown>): RowChange[];
}

/** Names the fold and fixes its types. */
export const defineFold = <State extends object, Slot = never>(fold: Fold<State, Slot>): Fold<State, Slot> => fold;
