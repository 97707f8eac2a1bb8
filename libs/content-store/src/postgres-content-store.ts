import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createZstdCompress } from 'node:zlib';
import { postgresFailure } from '@story-linter/streams';
import type { Pool } from 'pg';
import { compress, compressJson, decompress, decompressJson } from './compression.js';
import { ContentDiffers, ContentMissing, type ContentReference, type ContentStore, nameOf, type ResultCache, type ResultName, type ResultStore } from './content-store.js';

export const referenceOf = (bytes: Buffer | string): ContentReference => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

/** Bytes that one statement may carry. */
const statementBytes = 8 * 1024 * 1024;

/** Texts, results and cached chunk results in PostgreSQL. */
export class PostgresContentStore implements ContentStore, ResultStore {
  constructor(private readonly pool: Pool) {}

  async put(tenant: string, bytes: Buffer): Promise<ContentReference> {
    const [reference] = await this.putAll(tenant, [bytes]);
    return reference!;
  }

  async putAll(tenant: string, contents: readonly Buffer[]): Promise<ContentReference[]> {
    const references = contents.map(referenceOf);
    const rows = contents.map((bytes, index) => ({ sha256: references[index]!, bytes: bytes.length, compressed: compress(bytes) }));
    for (const part of inStatements(rows, ({ compressed }) => compressed.length))
      await answered(() =>
        this.pool.query(
          `insert into content.text (tenant, sha256, bytes, compressed)
           select $1, sha256, bytes, compressed from unnest($2::text[], $3::int[], $4::bytea[]) as stored (sha256, bytes, compressed)
           on conflict do nothing`,
          [tenant, part.map((row) => row.sha256), part.map((row) => row.bytes), part.map((row) => row.compressed)],
        ),
      );
    return references;
  }

  /** Stores bytes while they come: only their compressed form is held. @throws what the source throws, ContentDiffers, Unavailable */
  async putStream(tenant: string, source: AsyncIterable<Uint8Array>, expected?: ContentReference): Promise<ContentReference> {
    const hash = createHash('sha256');
    let bytes = 0;
    const counted = async function* (): AsyncGenerator<Uint8Array> {
      for await (const chunk of source) {
        hash.update(chunk);
        bytes += chunk.length;
        yield chunk;
      }
    };
    const compressor = createZstdCompress();
    const [compressed] = await Promise.all([buffer(compressor), pipeline(counted, compressor)]);
    const reference: ContentReference = `sha256:${hash.digest('hex')}`;
    if (expected !== undefined && expected !== reference) throw new ContentDiffers(`The bytes that came are ${reference}, not ${expected}.`);
    await answered(() =>
      this.pool.query('insert into content.text (tenant, sha256, bytes, compressed) values ($1, $2, $3, $4) on conflict do nothing', [tenant, reference, bytes, compressed]),
    );
    return reference;
  }

  async get(tenant: string, reference: string): Promise<Buffer> {
    const { rows } = await answered(() =>
      this.pool.query<{ compressed: Buffer }>('select compressed from content.text where tenant = $1 and sha256 = $2', [tenant, reference]),
    );
    const [row] = rows;
    if (!row) throw new ContentMissing(`The content ${reference} is not there.`);
    return decompress(row.compressed);
  }

  async has(tenant: string, references: readonly string[]): Promise<Set<string>> {
    const { rows } = await answered(() =>
      this.pool.query<{ sha256: string }>('select sha256 from content.text where tenant = $1 and sha256 = any($2)', [tenant, references]),
    );
    return new Set(rows.map(({ sha256 }) => sha256));
  }

  async putOnce<T>(name: ResultName, value: T): Promise<T> {
    await this.putAllOnce([{ name, value }]);
    const found = await this.find([nameOf(name)]);
    return found.get(nameOf(name)) as T;
  }

  async putAllOnce(results: readonly { name: ResultName; value: unknown }[]): Promise<void> {
    const rows = results.map(({ name, value }) => ({ name: nameOf(name), validation: name.validation, compressed: compressJson(value) }));
    for (const part of inStatements(rows, ({ compressed }) => compressed.length))
      await answered(() =>
        this.pool.query(
          `insert into content.result (name, validation, compressed)
           select name, validation, compressed from unnest($1::text[], $2::text[], $3::bytea[]) as stored (name, validation, compressed)
           on conflict do nothing`,
          [part.map((row) => row.name), part.map((row) => row.validation), part.map((row) => row.compressed)],
        ),
      );
  }

  async find(names: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
    const { rows } = await answered(() =>
      this.pool.query<{ name: string; compressed: Buffer }>('select name, compressed from content.result where name = any($1)', [names]),
    );
    return new Map(rows.map(({ name, compressed }) => [name, decompressJson(compressed)]));
  }
}

/** Chunk results by their inputs, in PostgreSQL. */
export class PostgresResultCache implements ResultCache {
  constructor(private readonly pool: Pool) {}

  async find(tenant: string, inputs: string): Promise<unknown> {
    const { rows } = await answered(() =>
      this.pool.query<{ compressed: Buffer }>('select compressed from content.cached where tenant = $1 and inputs = $2', [tenant, inputs]),
    );
    return rows[0] && decompressJson(rows[0].compressed);
  }

  async put(tenant: string, inputs: string, value: unknown): Promise<void> {
    await answered(() =>
      this.pool.query('insert into content.cached (inputs, tenant, compressed) values ($1, $2, $3) on conflict do nothing', [inputs, tenant, compressJson(value)]),
    );
  }
}

const answered = async <T>(question: () => Promise<T>): Promise<T> => {
  try {
    return await question();
  } catch (thrown) {
    throw postgresFailure(thrown);
  }
};

/** Cuts a list so that each part stays below what one statement may carry. */
const inStatements = <T>(rows: readonly T[], bytesOf: (row: T) => number): T[][] => {
  const parts: T[][] = [];
  let bytes = Infinity;
  for (const row of rows) {
    bytes += bytesOf(row);
    if (bytes > statementBytes) {
      parts.push([]);
      bytes = bytesOf(row);
    }
    parts.at(-1)!.push(row);
  }
  return parts;
};
