import { DataRefused, type FoldChanges, type FoldStore, generationName, type KeysToLoad, type LoadedKey, type ParkedRecord, type Parking, type Position, type RedriveRequest } from '@story-linter/streams';
import type { Incarnation } from './incarnation.js';
import type { Scheduler } from './scheduler.js';
import type { SimDatabase } from './sim-database.js';

/** Where a partition begins that nobody has read. */
const unseen: Position = { next: 0, generation: 0 };

/** One process's connection to the simulated database, for its folds. */
export class SimFoldStore implements FoldStore {
  constructor(
    private readonly by: Incarnation,
    private readonly scheduler: Scheduler,
    private readonly database: SimDatabase,
  ) {}

  position(fold: string, topic: string, partition: number): Promise<Position> {
    return this.call('store.position', () => this.database.positions.get(`${fold} ${topic}/${partition}`) ?? unseen);
  }

  load(fold: string, generation: number, keys: readonly KeysToLoad[]): Promise<ReadonlyMap<string, LoadedKey>> {
    return this.call('store.load', () => new Map(keys.map(({ key, slots }) => [key, this.loaded(fold, generationName(fold, generation), key, slots)])));
  }

  redriveRequests(fold: string, topic: string, partition: number): Promise<RedriveRequest[]> {
    return this.call('store.redriveRequests', () => {
      const where = `${fold} ${topic}/${partition} `;
      const parked = this.database.parkedBy(fold, topic, partition);
      const keys = [...this.database.redrives].filter((request) => request.startsWith(where)).map((request) => request.slice(where.length));
      return keys.map((key) => ({ key, parked: (parked.get(key) ?? []).map(({ record }) => record) }));
    });
  }

  discarded(fold: string, topic: string, partition: number): Promise<ReadonlySet<string>> {
    return this.call('store.discarded', () => new Set(this.database.discards.get(`${fold} ${topic}/${partition}`)));
  }

  async commit(changes: FoldChanges, append?: () => Promise<void>): Promise<'committed' | 'moved'> {
    const position = `${changes.fold} ${changes.topic}/${changes.partition}`;
    const transaction = { by: this.by };
    const rollBack = (): void => this.database.unlock(position, transaction);
    try {
      const stored = await this.call(
        'store.write',
        () => {
          mustBeStorable(changes);
          this.database.lock(position, transaction);
          return this.database.positions.get(position) ?? unseen;
        },
        () => this.database.isFree(position),
      );
      if (stored.next !== changes.expected.next || stored.generation !== changes.expected.generation) return 'moved';
      await append?.();
      await this.call('store.commit', () => {
        this.database.apply(changes);
        rollBack();
      });
      return 'committed';
    } finally {
      rollBack();
    }
  }

  private loaded(fold: string, stored: string, key: string, slots: KeysToLoad['slots']): LoadedKey {
    const all = this.database.slotsOf(stored, key);
    const wanted = slots === 'all' ? [...all] : [...all].filter(([slot]) => slots.has(slot));
    const blocked = [...this.database.parked.values()].some((parked) => parked.group === fold && parked.key === key);
    return { state: this.database.states.get(`${stored} ${key}`), slots: new Map(wanted), blocked };
  }

  private call<T>(site: string, effect: () => T, enabled?: () => boolean): Promise<T> {
    return this.scheduler.call(this.by, site, effect, { enabled });
  }
}

/** PostgreSQL cannot hold NUL in a text. */
const mustBeStorable = ({ rows }: FoldChanges): void => {
  if (JSON.stringify(rows).includes('\\u0000')) throw new DataRefused('The simulated database refuses the data.');
};

/** Parking by a worker. */
export class SimParking implements Parking {
  constructor(
    private readonly by: Incarnation,
    private readonly scheduler: Scheduler,
    private readonly database: SimDatabase,
  ) {}

  park(parked: ParkedRecord): Promise<void> {
    return this.scheduler.call(this.by, 'parking.park', () => this.database.park(parked));
  }

  forget(key: string): Promise<void> {
    return this.scheduler.call(this.by, 'parking.forget', () => this.database.forgetParked(key));
  }
}
