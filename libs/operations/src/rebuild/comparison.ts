import type { Pool } from 'pg';
import { beforeAll, type Compared, compareSome, type Querying } from './checksums.js';
import { type Difference, differencesOf } from './difference.js';
import type { Generation } from './generation.js';

/** Validations that one statement compares. */
const atOnce = 500;
/** Validations whose differences are listed; all are counted. */
const listedAtMost = 50;

export interface ComparisonResult {
  /** Validations compared in both models at the same offsets. */
  compared: number;
  /** Validations that differ. */
  different: number;
  /** How many validations differ in a table, or are stalled in only one of the models. */
  byKind: Record<string, number>;
  /** The differences of the first of them. */
  differences: Difference[];
}

/**
 * Compares two read models without stopping either: validations at the same offset in both are settled at once, the
 * others are looked at again in later rounds, and what still moves then, under the lock of the swap.
 */
export class Comparison {
  private readonly different = new Map<string, Compared>();
  private readonly unsettled = new Set<string>();
  private compared = 0;

  constructor(
    private readonly pool: Pool,
    private readonly generation: Generation,
  ) {}

  /** Validations that have not been seen at the same offset in both yet. */
  get left(): number {
    return this.unsettled.size;
  }

  /** Compares all validations. The signal ends it between two statements. */
  async all(signal: AbortSignal, progress: (compared: number) => void): Promise<void> {
    for (let after = beforeAll; !signal.aborted; ) {
      const page = await compareSome(this.pool, this.generation, { after, limit: atOnce, share: this.generation.share });
      for (const one of page) this.note(one);
      this.compared += page.length;
      progress(this.compared);
      if (page.length < atOnce) return;
      after = page.at(-1)!.id;
    }
  }

  /** Compares what is left, and what has been written to since, again. */
  async again(touched: ReadonlySet<string>): Promise<void> {
    const ids = [...this.unsettled.union(touched)];
    for (let from = 0; from < ids.length; from += atOnce) for (const one of await compareSome(this.pool, this.generation, { ids: ids.slice(from, from + atOnce) })) this.note(one);
  }

  /** Compares what is left while nothing moves, and so settles it. */
  async settle(client: Querying, touched: ReadonlySet<string>): Promise<ComparisonResult> {
    const ids = [...this.unsettled.union(touched)];
    for (let from = 0; from < ids.length; from += atOnce)
      for (const one of await compareSome(client, this.generation, { ids: ids.slice(from, from + atOnce) })) this.note({ ...one, sameOffset: true });
    return this.result(client);
  }

  private note(one: Compared): void {
    const same = one.tables.length === 0 && one.stalledInUse === one.stalledBeside;
    this.unsettled.delete(one.id);
    this.different.delete(one.id);
    if (same) return;
    // A stalled validation stands still in one of the models: its offsets will never be the same.
    if (one.sameOffset || one.stalledInUse !== one.stalledBeside) this.different.set(one.id, one);
    else this.unsettled.add(one.id);
  }

  private async result(client: Querying): Promise<ComparisonResult> {
    const byKind: Record<string, number> = {};
    for (const { tables, stalledInUse, stalledBeside } of this.different.values()) {
      const kinds = [...tables, ...(stalledInUse && !stalledBeside ? ['stalled in use'] : []), ...(stalledBeside && !stalledInUse ? ['stalled beside'] : [])];
      for (const kind of kinds) byKind[kind] = (byKind[kind] ?? 0) + 1;
    }
    const differences: Difference[] = [];
    for (const one of [...this.different.values()].slice(0, listedAtMost)) differences.push(...(await differencesOf(client, this.generation, one)));
    return { compared: this.compared, different: this.different.size, byKind, differences };
  }
}
