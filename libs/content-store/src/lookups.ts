import type { Lookups } from '@story-linter/streams';
import { erased, type Erasures, type ResultStore } from './content-store.js';

/** Results for folds: where one is missing because its validation was erased, `erased` stands for it. */
export class ResultLookups implements Lookups {
  constructor(
    private readonly store: Pick<ResultStore, 'find'>,
    private readonly erasures: Pick<Erasures, 'erasedAmong'>,
  ) {}

  async find(names: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
    const found = await this.store.find(names);
    const missing = names.filter((name) => !found.has(name));
    if (missing.length === 0) return found;
    const gone = await this.erasures.erasedAmong([...new Set(missing.map(validationOf))]);
    return new Map([...found, ...missing.filter((name) => gone.has(validationOf(name))).map((name) => [name, erased] as const)]);
  }
}

/** A result's name begins with its validation. */
const validationOf = (name: string): string => name.slice(0, name.indexOf('/'));
