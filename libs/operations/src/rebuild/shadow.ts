import { setTimeout as sleep } from 'node:timers/promises';
import { createHash } from 'node:crypto';
import { Refused } from '@story-linter/audit';
import { PostgresContentStore, PostgresErasures, ResultLookups } from '@story-linter/content-store';
import { type Consumption, type Fold, FoldRunner, Unavailable } from '@story-linter/streams';
import { readModel } from '@story-linter/validation';
import type { Operations } from '../operations.js';
import { FollowingLog } from './following-log.js';
import { type Generation, livePosition, nameBeside, positionBeside } from './generation.js';
import { ShadowStore } from './shadow-store.js';

const lookEveryMs = 200;
/** Without a step forward for so long it gives up, and says what it waited for. */
const patienceMs = 120_000;

/** How far a generation has come after the one in use. */
export interface ChaseProgress {
  /** Events below the positions in use, and how many of them it has folded. */
  done: number;
  total: number;
  /** Events a second since it began. */
  rate: number;
  /** null as long as no rate is known. */
  secondsLeft: number | null;
}

/** The same fold, without anything to say: of a sample, all other validations are passed over. */
const projectionOf = ({ number, share }: Generation): typeof readModel => {
  const projection = { ...readModel, name: nameBeside(number), decide: undefined };
  return share >= 1 ? projection : sampled(projection, share);
};

const sampled = <State extends object, Slot>(fold: Fold<State, Slot>, share: number): Fold<State, Slot> => ({
  ...fold,
  slots: (event) => (inSample(event.subject, share) ? (fold.slots?.(event) ?? []) : []),
  lookups: (event) => (inSample(event.subject, share) ? (fold.lookups?.(event) ?? []) : []),
  evolve: (state, event) => (inSample(event.subject, share) ? fold.evolve(state, event) : state),
  project: (before, after, event, place, found) => (inSample(event.subject, share) ? (fold.project?.(before, after, event, place, found) ?? []) : []),
});

/** By the first 32 bits of its MD5, as PostgreSQL chooses them too. */
export const inSample = (validation: string, share: number): boolean => share >= 1 || createHash('md5').update(validation).digest().readUInt32BE(0) < share * 2 ** 32;

/** Folds a generation that is not in use, as far as the one in use has come. */
export class Shadow implements AsyncDisposable {
  readonly store: ShadowStore;
  private readonly log: FollowingLog;
  private readonly runner: FoldRunner<object, unknown>;
  private consumption?: Consumption;
  private begun?: { at: number; done: number };

  constructor(
    private readonly operations: Operations,
    readonly generation: Generation,
  ) {
    const { log, pool } = operations;
    this.log = new FollowingLog(log);
    this.store = new ShadowStore(pool, generation);
    const fold = projectionOf(generation) as unknown as Fold<object, unknown>;
    this.runner = new FoldRunner(fold, { log: this.log, store: this.store, lookups: new ResultLookups(new PostgresContentStore(pool), new PostgresErasures(pool)) });
  }

  /** Folds until it stands where the read model in use stood at the look before, for that goes on; or until the signal aborts. @throws Refused, Unavailable */
  async chase(signal: AbortSignal, progress: (progress: ChaseProgress) => void): Promise<void> {
    for (let before = -1, goal = Infinity, since = performance.now(); !signal.aborted; ) {
      const { positions } = await livePosition(this.operations.pool);
      const now = await this.follow(positions);
      progress(now);
      if (now.done === now.total || now.done >= goal) return;
      goal = now.total;
      if (now.done !== before) [before, since] = [now.done, performance.now()];
      else if (performance.now() - since > patienceMs) throw new Unavailable(`The rebuild has not moved for ${patienceMs / 1000} s: ${this.waitsFor() || 'Kafka hands nothing out'}.`);
      await sleep(lookEveryMs, undefined, { signal }).catch(() => undefined);
    }
  }

  /** Folds up to exactly these positions, which nobody can move meanwhile. @throws Unavailable when it takes longer */
  async reach(positions: ReadonlyMap<number, number>, withinMs: number): Promise<void> {
    const giveUp = AbortSignal.timeout(withinMs);
    for (;;) {
      const { done, total } = await this.follow(positions);
      if (done === total) return;
      if (giveUp.aborted) throw new Unavailable(`The rebuild did not reach the read model in use within ${withinMs / 1000} s.`);
      await sleep(20);
    }
  }

  /** Applies what it had to park once more: its cause may be mended, or discarded, since. What still cannot be applied stays parked. */
  async redriveParked(signal: AbortSignal): Promise<void> {
    const { pool } = this.operations;
    const name = nameBeside(this.generation.number);
    const asked = await pool.query(
      `insert into streams.redrive_request (fold, topic, partition, key) select distinct parked_group, topic, partition, key from streams.parked where parked_group = $1 on conflict do nothing`,
      [name],
    );
    for (let round = 0; asked.rowCount && round < 50 && !signal.aborted; round++) {
      await this.runner.redrive();
      const { rowCount } = await pool.query('select from streams.redrive_request where fold = $1', [name]);
      if (!rowCount) return;
      await sleep(lookEveryMs);
    }
    await pool.query('delete from streams.redrive_request where fold = $1', [name]);
  }

  /** Leaves its group, which Kafka then forgets. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.consumption) return;
    await this.consumption.stop();
    const { log, settings } = this.operations;
    const group = settings.prefix + nameBeside(this.generation.number);
    // A group that is left behind is only a name in a list: no reason to fail what has succeeded.
    await log
      .admin()
      .then((admin) => admin.deleteGroups([group]))
      .catch((thrown: Error) => this.operations.logger.warn({ group, reason: thrown.message }, 'a group could not be deleted'));
  }

  private async follow(positions: ReadonlyMap<number, number>): Promise<ChaseProgress> {
    this.log.followTo(positions);
    this.consumption ??= await this.runner.run();
    const [halted] = this.consumption.condition().halted;
    if (halted) throw new Refused(`The rebuild stopped in ${readModel.reads}/${halted.partition}: ${halted.reason}`);
    const mine = await positionBeside(this.operations.pool, this.generation.number);
    const ahead = [...positions].find(([partition, end]) => (mine.get(partition) ?? 0) > end);
    if (ahead) throw new Refused(`The read model in use was set back in ${readModel.reads}/${ahead[0]} since this generation was built; build it anew with --restart.`);
    const total = sum([...positions.values()]);
    const done = sum([...positions].map(([partition, end]) => Math.min(mine.get(partition) ?? 0, end)));
    this.begun ??= { at: performance.now(), done };
    const seconds = (performance.now() - this.begun.at) / 1000;
    const rate = seconds > 0 ? (done - this.begun.done) / seconds : 0;
    return { done, total, rate, secondsLeft: rate > 0 ? (total - done) / rate : null };
  }

  private waitsFor(): string {
    return (this.consumption?.condition().waiting ?? []).map(({ partition, reason }) => `partition ${partition}: ${reason}`).join('; ');
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
