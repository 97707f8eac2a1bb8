import { createHash } from 'node:crypto';
import { type ContentReference, type ContentStore, ContentMissing, type Erasure, type Erasures, nameOf, type ResultName, type ResultStore } from '@story-linter/content-store';
import { Unavailable } from '@story-linter/streams';
import type { Incarnation } from './incarnation.js';
import type { Scheduler } from './scheduler.js';

/** What lies in the simulated content store. */
export class SimContentData {
  readonly contents = new Map<string, Buffer>();
  readonly results = new Map<string, string>();
  /** Validations that refer to a text, by tenant and reference. */
  readonly references = new Map<string, Set<string>>();
  /** Tenants of erased validations. */
  readonly tombstones = new Map<string, string>();
  readonly told = new Set<string>();
}

/** One process's connection to it. */
export class SimContents implements ContentStore, ResultStore, Erasures {
  constructor(
    private readonly by: Incarnation,
    private readonly scheduler: Scheduler,
    private readonly data: SimContentData,
  ) {}

  async put(tenant: string, bytes: Buffer): Promise<ContentReference> {
    return (await this.putAll(tenant, [bytes]))[0]!;
  }

  putAll(tenant: string, contents: readonly Buffer[]): Promise<ContentReference[]> {
    return this.call('contents.put', () =>
      contents.map((bytes) => {
        const reference: ContentReference = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
        this.data.contents.set(`${tenant} ${reference}`, bytes);
        return reference;
      }),
    );
  }

  get(tenant: string, reference: string): Promise<Buffer> {
    return this.call('contents.get', () => {
      const bytes = this.data.contents.get(`${tenant} ${reference}`);
      if (!bytes) throw new ContentMissing(`The content ${reference} is not there.`);
      return bytes;
    });
  }

  has(tenant: string, references: readonly string[]): Promise<Set<string>> {
    return this.call('contents.has', () => new Set(references.filter((reference) => this.data.contents.has(`${tenant} ${reference}`))));
  }

  async putOnce<T>(name: ResultName, value: T): Promise<T> {
    await this.putAllOnce([{ name, value }]);
    const found = await this.find([nameOf(name)]);
    if (!found.has(nameOf(name))) throw new ContentMissing(`Nothing can be stored under ${nameOf(name)}: the validation was erased.`);
    return found.get(nameOf(name)) as T;
  }

  putAllOnce(results: readonly { name: ResultName; value: unknown }[]): Promise<void> {
    return this.call('results.put', () => {
      for (const { name, value } of results) if (!this.data.results.has(nameOf(name)) && !this.data.tombstones.has(name.validation)) this.data.results.set(nameOf(name), JSON.stringify(value));
    });
  }

  find(names: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
    return this.call('results.find', () => new Map(names.flatMap((name) => (this.data.results.has(name) ? [[name, JSON.parse(this.data.results.get(name)!) as unknown]] : []))));
  }

  refer(tenant: string, validation: string, references: readonly string[]): Promise<void> {
    return this.call('contents.refer', () => {
      const missing = references.find((reference) => !this.data.contents.has(`${tenant} ${reference}`));
      if (missing !== undefined) throw new Unavailable(`The content ${missing} is not there any more.`);
      if (this.data.tombstones.has(validation)) return;
      for (const reference of references) this.data.references.set(`${tenant} ${reference}`, (this.data.references.get(`${tenant} ${reference}`) ?? new Set<string>()).add(validation));
    });
  }

  erase(tenant: string, validation: string): Promise<Erasure> {
    return this.call('contents.erase', () => {
      this.data.tombstones.set(validation, tenant);
      const results = [...this.data.results.keys()].filter((name) => name.startsWith(`${validation}/`));
      for (const name of results) this.data.results.delete(name);
      const mine = [...this.data.references].filter(([name, validations]) => name.startsWith(`${tenant} `) && validations.delete(validation) && validations.size === 0);
      for (const [name] of mine) this.data.contents.delete(name);
      return { texts: mine.length, results: results.length, cached: 0 };
    });
  }

  erasedAmong(validations: readonly string[]): Promise<ReadonlySet<string>> {
    return this.call('contents.erasedAmong', () => new Set(validations.filter((validation) => this.data.tombstones.has(validation))));
  }

  takeUntold(_olderThanSeconds: number, limit: number): Promise<{ tenant: string; validation: string }[]> {
    return this.call('contents.takeUntold', () => [...this.data.tombstones].filter(([validation]) => !this.data.told.has(validation)).slice(0, limit).map(([validation, tenant]) => ({ validation, tenant })));
  }

  noteTold(validations: readonly string[]): Promise<void> {
    return this.call('contents.noteTold', () => validations.forEach((validation) => this.data.told.add(validation)));
  }

  private call<T>(site: string, effect: () => T): Promise<T> {
    return this.scheduler.call(this.by, site, effect);
  }
}
