import { LRUCache } from 'lru-cache';
import type { ContentReference, ContentStore } from './content-store.js';

/** A story as its submitter named it; the texts lie in the content store. */
export interface Manuscript {
  title: string;
  files: { path: string; content: string }[];
}

/** JSON values in the content store. Under a hash nothing changes, so what was read once is kept, within bounds. */
export class JsonContents {
  private readonly kept = new LRUCache<string, object>({ max: 200, maxSize: 32 * 1024 * 1024 });

  constructor(private readonly contents: ContentStore) {}

  async put(tenant: string, value: unknown): Promise<ContentReference> {
    return this.contents.put(tenant, Buffer.from(JSON.stringify(value)));
  }

  /** @throws ContentMissing, Unavailable */
  async get<T extends object>(tenant: string, reference: string): Promise<T> {
    const key = `${tenant} ${reference}`;
    const kept = this.kept.get(key);
    if (kept) return kept as T;
    const bytes = await this.contents.get(tenant, reference);
    const value = JSON.parse(bytes.toString()) as T;
    this.kept.set(key, value, { size: Math.max(1, bytes.length) });
    return value;
  }
}
