import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createZstdCompress } from 'node:zlib';
import { gathered, prepared, Unavailable } from '@story-linter/streams';
import type { Pool } from 'pg';
import { answered } from './answered.js';
import { compress, compressJson, decompress, decompressJson } from './compression.js';
import { ContentDiffers, ContentMissing, type ContentReference, type ContentStore, nameOf, type ResultCache, type ResultName, type ResultStore } from './content-store.js';

export const referenceOf = (bytes: Buffer | string): ContentReference => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

/** Bytes that one statement may carry. */
const statementBytes = 8 * 1024 * 1024;

/** A few connections are enough for all workers of a process: what comes meanwhile goes together. */
const gathering = { mostTogether: 200, mostAtOnce: 2 };

/** What is put again begins its day without references anew, written down once an hour. */
const stillWanted = "on conflict (tenant, sha256) do update set stored_at = now() where not content.text.referred and content.text.stored_at < now() - interval '1 hour'";

interface Address {
  tenant: string;
  reference: string;
}

interface Result {
  name: ResultName;
  value: unknown;
}

/** Texts, results and cached chunk results in PostgreSQL. What many ask for at the same time is one query. */
export class PostgresContentStore implements ContentStore, ResultStore {
  private readonly text: (address: Address) => Promise<Buffer>;
  private readonly result: (name: string) => Promise<{ value: unknown } | undefined>;
  private readonly laidDown: (result: Result) => Promise<boolean>;
  private readonly stored: (text: { tenant: string; bytes: Buffer }) => Promise<ContentReference>;

  constructor(private readonly pool: Pool) {
    this.text = gathered((addresses) => this.texts(addresses), gathering);
    this.result = gathered((names) => this.results(names), gathering);
    this.laidDown = gathered((results) => this.layDown(results), gathering);
    this.stored = gathered((texts) => this.store(texts), gathering);
  }

  put(tenant: string, bytes: Buffer): Promise<ContentReference> {
    return this.stored({ tenant, bytes });
  }

  putAll(tenant: string, contents: readonly Buffer[]): Promise<ContentReference[]> {
    return this.store(contents.map((bytes) => ({ tenant, bytes })));
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
      this.pool.query(`insert into content.text (tenant, sha256, bytes, compressed) values ($1, $2, $3, $4) ${stillWanted}`, [tenant, reference, bytes, compressed]),
    );
    return reference;
  }

  get(tenant: string, reference: string): Promise<Buffer> {
    return this.text({ tenant, reference });
  }

  async has(tenant: string, references: readonly string[]): Promise<Set<string>> {
    const { rows } = await answered(() =>
      this.pool.query<{ sha256: string }>('select sha256 from content.text where tenant = $1 and sha256 = any($2)', [tenant, references]),
    );
    return new Set(rows.map(({ sha256 }) => sha256));
  }

  /** Whoever collects or erases one of the texts meanwhile waits for its row, and then leaves it. */
  async refer(tenant: string, validation: string, references: readonly string[]): Promise<void> {
    const wanted = [...new Set(references)].sort();
    const { rows } = await answered(() =>
      this.pool.query<{ sha256: string }>(
        `with lives as (select not exists (select from content.tombstone where validation = $2) as it),
           kept as (update content.text set stored_at = now(), referred = referred or (select it from lives) where tenant = $1 and sha256 = any($3) returning sha256),
           noted as (insert into content.reference (tenant, sha256, validation) select $1, sha256, $2 from kept where (select it from lives) on conflict do nothing)
         select sha256 from kept`,
        [tenant, validation, wanted],
      ),
    );
    const there = new Set(rows.map(({ sha256 }) => sha256));
    const missing = wanted.find((reference) => !there.has(reference));
    if (missing !== undefined) throw new Unavailable(`The content ${missing} is not there any more.`);
  }

  async putOnce<T>(name: ResultName, value: T): Promise<T> {
    if (await this.laidDown({ name, value })) return value;
    const found = await this.result(nameOf(name));
    if (!found) throw new ContentMissing(`Nothing can be stored under ${nameOf(name)}: the validation was erased.`);
    return found.value as T;
  }

  async putAllOnce(results: readonly Result[]): Promise<void> {
    await this.layDown(results);
  }

  async find(names: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
    const found = await Promise.all(names.map(async (name) => [name, await this.result(name)] as const));
    return new Map(found.flatMap(([name, result]) => (result ? [[name, result.value]] : [])));
  }

  private async store(texts: readonly { tenant: string; bytes: Buffer }[]): Promise<ContentReference[]> {
    const references = texts.map(({ bytes }) => referenceOf(bytes));
    const different = new Map(texts.map((text, index) => [`${references[index]} ${text.tenant}`, { ...text, sha256: references[index]! }]));
    const rows = [...different.values()].map(({ tenant, sha256, bytes }) => ({ tenant, sha256, bytes: bytes.length, compressed: compress(bytes) }));
    // In one order, so that two who store the same do not wait for each other.
    const inOrder = rows.sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
    for (const part of inStatements(inOrder, ({ compressed }) => compressed.length))
      await answered(() =>
        this.pool.query(
          prepared(
            `insert into content.text (tenant, sha256, bytes, compressed)
             select tenant, sha256, bytes, compressed from unnest($1::text[], $2::text[], $3::int[], $4::bytea[]) as stored (tenant, sha256, bytes, compressed)
             ${stillWanted}`,
            [part.map((row) => row.tenant), part.map((row) => row.sha256), part.map((row) => row.bytes), part.map((row) => row.compressed)],
          ),
        ),
      );
    return references;
  }

  private async texts(addresses: readonly Address[]): Promise<(Buffer | Error)[]> {
    const { rows } = await answered(() =>
      this.pool.query<Address & { compressed: Buffer }>(
        `select tenant, sha256 as reference, compressed from content.text
         join (select distinct * from unnest($1::text[], $2::text[]) as wanted (tenant, sha256)) as wanted using (tenant, sha256)`,
        [addresses.map(({ tenant }) => tenant), addresses.map(({ reference }) => reference)],
      ),
    );
    const found = new Map(rows.map(({ tenant, reference, compressed }) => [`${reference} ${tenant}`, compressed]));
    return addresses.map(({ tenant, reference }) => {
      const compressed = found.get(`${reference} ${tenant}`);
      return compressed ? decompress(compressed) : new ContentMissing(`The content ${reference} is not there.`);
    });
  }

  private async results(names: readonly string[]): Promise<({ value: unknown } | undefined)[]> {
    const { rows } = await answered(() =>
      this.pool.query<{ name: string; compressed: Buffer }>('select name, compressed from content.result where name = any($1)', [names]),
    );
    const found = new Map(rows.map(({ name, compressed }) => [name, compressed]));
    return names.map((name) => {
      const compressed = found.get(name);
      return compressed && { value: decompressJson(compressed) };
    });
  }

  /** @returns of each whether its name was free; of several under one name the first takes it */
  private async layDown(results: readonly Result[]): Promise<boolean[]> {
    const taken = new Set<string>();
    const rows = results.map(({ name, value }) => ({ name: nameOf(name), validation: name.validation, compressed: compressJson(value) }));
    for (const part of inStatements(rows, ({ compressed }) => compressed.length)) {
      const { rows: stored } = await answered(() =>
        this.pool.query<{ name: string }>(
          prepared(
            `insert into content.result (name, validation, compressed)
             select distinct on (name) name, validation, compressed from unnest($1::text[], $2::text[], $3::bytea[]) with ordinality as stored (name, validation, compressed, turn)
             where not exists (select from content.tombstone t where t.validation = stored.validation) order by name, turn
             on conflict do nothing returning name`,
            [part.map((row) => row.name), part.map((row) => row.validation), part.map((row) => row.compressed)],
          ),
        ),
      );
      for (const { name } of stored) taken.add(name);
    }
    // Taken off the set: who comes second under the name has not laid down his own.
    return rows.map(({ name }) => taken.delete(name));
  }
}

interface Inputs {
  tenant: string;
  inputs: string;
}

/** Chunk results by their inputs, in PostgreSQL. */
export class PostgresResultCache implements ResultCache {
  private readonly cached: (inputs: Inputs) => Promise<{ value: unknown } | undefined>;
  private readonly kept: (result: Inputs & { content: string; value: unknown }) => Promise<undefined>;

  constructor(private readonly pool: Pool) {
    this.cached = gathered((inputs) => this.lookUp(inputs), gathering);
    this.kept = gathered((results) => this.keep(results), gathering);
  }

  async find(tenant: string, inputs: string): Promise<unknown> {
    return (await this.cached({ tenant, inputs }))?.value;
  }

  /** Nothing is kept about a text that is not there: it was erased meanwhile. */
  async put(tenant: string, inputs: string, content: string, value: unknown): Promise<void> {
    await this.kept({ tenant, inputs, content, value });
  }

  private async lookUp(wanted: readonly Inputs[]): Promise<({ value: unknown } | undefined)[]> {
    const { rows } = await answered(() =>
      this.pool.query<Inputs & { compressed: Buffer }>(
        `select tenant, inputs, compressed from content.cached
         join (select distinct * from unnest($1::text[], $2::text[]) as wanted (tenant, inputs)) as wanted using (tenant, inputs)`,
        [wanted.map(({ tenant }) => tenant), wanted.map(({ inputs }) => inputs)],
      ),
    );
    const found = new Map(rows.map(({ tenant, inputs, compressed }) => [`${inputs} ${tenant}`, compressed]));
    return wanted.map(({ tenant, inputs }) => {
      const compressed = found.get(`${inputs} ${tenant}`);
      return compressed && { value: decompressJson(compressed) };
    });
  }

  /** A cache may lose what PostgreSQL had not flushed when it died: nothing waits for the disk. */
  private async keep(results: readonly (Inputs & { content: string; value: unknown })[]): Promise<undefined[]> {
    await answered(() =>
      this.pool.query(
        `insert into content.cached (inputs, tenant, content, compressed)
         select inputs, t.tenant, t.sha256, kept.compressed
         from (select set_config('synchronous_commit', 'off', true)) as unflushed, unnest($1::text[], $2::text[], $3::text[], $4::bytea[]) as kept (inputs, tenant, content, compressed)
         join content.text t on t.tenant = kept.tenant and t.sha256 = kept.content
         order by t.tenant, inputs for key share of t on conflict do nothing`,
        [results.map(({ inputs }) => inputs), results.map(({ tenant }) => tenant), results.map(({ content }) => content), results.map(({ value }) => compressJson(value))],
      ),
    );
    return results.map(() => undefined);
  }
}

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
