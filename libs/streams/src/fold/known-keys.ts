import { LRUCache } from 'lru-cache';
import type { FoldChanges, KeysToLoad, LoadedKey } from '../ports/fold-store.js';

interface Known {
  state: unknown;
  /** Slots that were loaded or filled; undefined where it is known that there is none. */
  slots: Map<string, unknown>;
  /** Whatever else is asked for is not there: the key was new, or all of it was loaded. */
  whole: boolean;
}

/** States and slots kept at most, of one partition: a hundred stories under way. A story with more slots is loaded as it is needed. */
const most = 5_000;

/**
 * What a fold knows of its keys from its own commits to one partition, so that it need not load what it has just
 * written. Holds as long as the position does: whoever else writes a fold's tables moves the position or its generation,
 * and then all of this is forgotten. Keys with parked events are never known, for operators write theirs.
 */
export class KnownKeys {
  private readonly keys = new LRUCache<string, Known>({ maxSize: most, sizeCalculation: ({ slots }) => 1 + slots.size });

  /** What has to be loaded besides. */
  missing(wanted: readonly KeysToLoad[]): KeysToLoad[] {
    return wanted.filter(({ key, slots }) => {
      const known = this.keys.get(key);
      return !known || (!known.whole && (slots === 'all' || [...slots].some((slot) => !known.slots.has(slot))));
    });
  }

  /** An answer for each key that is wanted, of what is known and what was loaded besides. */
  with(wanted: readonly KeysToLoad[], loaded: ReadonlyMap<string, LoadedKey>): Map<string, LoadedKey> {
    return new Map(wanted.map(({ key, slots }) => [key, loaded.get(key) ?? this.recalled(key, slots)]));
  }

  /** After a commit: what was loaded for it, and what it has written. */
  keep(wanted: readonly KeysToLoad[], loaded: ReadonlyMap<string, LoadedKey>, { states, slots, parked, forgotten = [] }: Pick<FoldChanges, 'states' | 'slots' | 'parked' | 'forgotten'>): void {
    const filled = Map.groupBy(slots, ({ key }) => key);
    const unknown = new Set([...forgotten, ...parked.map(({ key }) => key)]);
    for (const { key, slots: asked } of wanted) {
      const before = loaded.get(key);
      if (unknown.has(key) || before?.blocked) {
        this.keys.delete(key);
        continue;
      }
      const known = before ? this.learnt(key, asked, before) : this.keys.get(key);
      // Others of this batch have taken its place.
      if (!known) continue;
      const state = states.get(key) ?? known.state;
      for (const { slot, value } of filled.get(key) ?? []) known.slots.set(slot, value);
      // Set anew: its size has changed.
      this.keys.set(key, { ...known, state });
    }
  }

  private recalled(key: string, slots: ReadonlySet<string> | 'all'): LoadedKey {
    const known = this.keys.get(key);
    if (!known) throw new Error(`The key ${key} was neither known nor loaded.`);
    const names = slots === 'all' ? [...known.slots.keys()] : [...slots];
    return { state: known.state, slots: new Map(names.flatMap((slot) => (known.slots.get(slot) === undefined ? [] : [[slot, known.slots.get(slot)] as const]))), blocked: false };
  }

  private learnt(key: string, asked: ReadonlySet<string> | 'all', { state, slots }: LoadedKey): Known {
    const before = this.keys.get(key)?.slots ?? new Map<string, unknown>();
    const absent = asked === 'all' ? [] : [...asked].map((slot) => [slot, undefined] as const);
    return { state, slots: new Map([...before, ...absent, ...slots]), whole: asked === 'all' || state === undefined };
  }
}
