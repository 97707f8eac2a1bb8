import type { LogRecord } from './log.js';
import type { ParkedRecord } from './parking.js';

/** How far a fold has come in a partition, and what tells whether the log is still the same one. */
export interface Position {
  next: number;
  /** `ce_id` of the record at `next - 1`; undefined at the start. */
  lastId?: string;
  clusterId?: string;
  /** Counts the rebuilds that took the place of what the fold had made: what was loaded under another one is void. */
  generation: number;
}

/** Where state and slots of a generation lie, so that one can be built beside the other. */
export const generationName = (fold: string, generation: number): string => (generation === 0 ? fold : `${fold}#${generation}`);

export interface KeysToLoad {
  key: string;
  /** Slots that the batch's events touch; `all` for an event that looks over the whole join. */
  slots: ReadonlySet<string> | 'all';
}

export interface LoadedKey {
  state?: unknown;
  slots: ReadonlyMap<string, unknown>;
  /** An earlier event of this key is parked: all later ones are parked behind it. */
  blocked: boolean;
}

/** A change of a row, plain data: `keep` writes a row only if its key is new, `replace` sets the columns it names in any case. */
export type RowChange =
  | { kind: 'keep' | 'replace'; table: string; key: readonly string[]; row: Readonly<Record<string, unknown>> }
  | { kind: 'delete'; table: string; where: Readonly<Record<string, string>> };

export interface FoldChanges {
  fold: string;
  topic: string;
  partition: number;
  /** The position the batch began at, and its generation; when the stored one differs in either, nothing is written. */
  expected: Pick<Position, 'next' | 'generation'>;
  position: Omit<Position, 'generation'>;
  states: ReadonlyMap<string, unknown>;
  slots: readonly { key: string; slot: string; value: unknown }[];
  rows: readonly RowChange[];
  parked: readonly ParkedRecord[];
  /** Keys that begin anew: their slots, parked events and requests from before go first. */
  forgotten?: readonly string[];
  /** Parked events that are applied now: their rows go, and the request that asked for it. */
  released?: { key: string; offsets: readonly number[] };
}

/** A key whose parked events an operator asks to be applied, with all of them in the order of the log; none is left where all were discarded. */
export interface RedriveRequest {
  key: string;
  parked: readonly LogRecord[];
}

/** Where folds keep state, slots, rows and position, all in one transaction. */
export interface FoldStore {
  /** Asked before the first commit of a partition. @throws Unavailable */
  position(fold: string, topic: string, partition: number): Promise<Position>;

  /** An answer for every key asked for, as that generation knows it. @throws Unavailable */
  load(fold: string, generation: number, keys: readonly KeysToLoad[]): Promise<ReadonlyMap<string, LoadedKey>>;

  /** What operators have asked of this partition since. @throws Unavailable */
  redriveRequests(fold: string, topic: string, partition: number): Promise<readonly RedriveRequest[]>;

  /** Identities of events that an operator has discarded for good: they and their repeats change nothing, in every rebuild. @throws Unavailable */
  discarded(fold: string, topic: string, partition: number): Promise<ReadonlySet<string>>;

  /**
   * In one transaction: writes the changes and the position, then runs `append` where there is something to append, then commits. So what Postgres
   * refuses has not been said, and what was said is either committed or said again under the same ids.
   *
   * @returns `moved` when the stored position is not the expected one; then nothing was written or appended.
   * @throws DataRefused when the data cannot be stored; nothing was appended.
   * @throws Unavailable when the outcome is unknown: read the position again.
   */
  commit(changes: FoldChanges, append?: () => Promise<void>): Promise<'committed' | 'moved'>;
}

/** Values that events only refer to, by name. */
export interface Lookups {
  /** The values found; names without a value are absent. @throws Unavailable */
  find(names: readonly string[]): Promise<ReadonlyMap<string, unknown>>;
}
