import { createHash } from 'node:crypto';
import { type ContentReference, type ContentStore, ContentMissing, nameOf, type ResultName, type ResultStore } from '@story-linter/content-store';
import type { Incarnation } from './incarnation.js';
import type { Scheduler } from './scheduler.js';

/** What lies in the simulated content store. */
export class SimContentData {
  readonly contents = new Map<string, Buffer>();
  readonly results = new Map<string, string>();
}

/** One process's connection to it. */
export class SimContents implements ContentStore, ResultStore {
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
    return (await this.find([nameOf(name)])).get(nameOf(name)) as T;
  }

  putAllOnce(results: readonly { name: ResultName; value: unknown }[]): Promise<void> {
    return this.call('results.put', () => {
      for (const { name, value } of results) if (!this.data.results.has(nameOf(name))) this.data.results.set(nameOf(name), JSON.stringify(value));
    });
  }

  find(names: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
    return this.call('results.find', () => new Map(names.flatMap((name) => (this.data.results.has(name) ? [[name, JSON.parse(this.data.results.get(name)!) as unknown]] : []))));
  }

  private call<T>(site: string, effect: () => T): Promise<T> {
    return this.scheduler.call(this.by, site, effect);
  }
}
