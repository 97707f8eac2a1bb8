import { createHash } from 'node:crypto';
import type { Chunk } from '@story-linter/story';
import { type ContentStore, nameOf, type ResultCache, type ResultName, type ResultStore } from './content-store.js';

/** A chunk as the parser laid it down: its text under its hash, all else beside it. */
export interface StoredChunk extends Omit<Chunk, 'text'> {
  content: string;
}

export interface ChunkWork<Result> {
  tenant: string;
  validation: string;
  /** Fingerprint of the engine under whose name the chunk lies. */
  parsedBy: string;
  index: number;
  /** The kind of result, and under whose fingerprint it is kept. */
  kind: ResultName['kind'];
  fingerprint: string;
  /** Reference of the configuration: an input like the text. */
  config: string;
  /** Works on the chunk; its answer must hang on nothing but the chunk's text and context, the configuration and the engine. */
  work(chunk: Chunk): Promise<Result>;
  /** The result as it is laid down for this validation; it may tell where the chunk stands. As it is by default. */
  place?: (result: Result, chunk: StoredChunk) => Result;
}

/**
 * Results of chunks: from the cache where a chunk with the same inputs was worked on before, else from work done now;
 * and in either case under the validation's own name, where the first answer is what everybody reads.
 */
export class ChunkResults {
  constructor(
    private readonly store: ContentStore & ResultStore,
    private readonly cache: ResultCache,
  ) {}

  async chunk(validation: string, parsedBy: string, index: number): Promise<StoredChunk> {
    const name = nameOf({ validation, fingerprint: parsedBy, kind: 'chunk', index });
    const chunk = (await this.store.find([name])).get(name);
    if (!chunk) throw new Error(`The chunk ${name} is missing.`);
    return chunk as StoredChunk;
  }

  /** @returns what lies under the validation's own name: the first answer that was laid down there */
  async result<Result>(work: ChunkWork<Result>): Promise<Result> {
    const { validation, fingerprint, kind, index, place = (result) => result } = work;
    const chunk = await this.chunk(validation, work.parsedBy, index);
    const name = { validation, fingerprint, kind, index };
    const inputs = inputsOf(work, chunk);
    const cached = (await this.cache.find(work.tenant, inputs)) as Result | undefined;
    if (cached !== undefined) return this.store.putOnce(name, place(cached, chunk));
    const text = await this.store.get(work.tenant, chunk.content);
    const result = await work.work({ index: chunk.index, path: chunk.path, start: chunk.start, context: chunk.context, text: text.toString() });
    const [laidDown] = await Promise.all([this.store.putOnce(name, place(result, chunk)), this.cache.put(work.tenant, inputs, chunk.content, result)]);
    return laidDown;
  }
}

const inputsOf = ({ kind, fingerprint, config }: Pick<ChunkWork<unknown>, 'kind' | 'fingerprint' | 'config'>, { content, context }: StoredChunk): string =>
  createHash('sha256').update(JSON.stringify([kind, fingerprint, config, content, context])).digest('hex');
