/** Content that somebody refers to is not there. */
export class ContentMissing extends Error {
  override readonly name = 'ContentMissing';
}

/** What was uploaded is not what its address says. */
export class ContentDiffers extends Error {
  override readonly name = 'ContentDiffers';
}

/** A content's address: `sha256:` and the 64 hexadecimal digits of its bytes' hash. */
export type ContentReference = `sha256:${string}`;

/** Texts, per tenant, under the SHA-256 of their bytes; compressed at rest. */
export interface ContentStore {
  /** Stores the bytes and answers their reference; what is there already stays. @throws Unavailable */
  put(tenant: string, bytes: Buffer): Promise<ContentReference>;
  putAll(tenant: string, contents: readonly Buffer[]): Promise<ContentReference[]>;
  /** @throws ContentMissing, Unavailable */
  get(tenant: string, reference: string): Promise<Buffer>;
  has(tenant: string, references: readonly string[]): Promise<Set<string>>;
  /**
   * Notes that the validation needs these texts: what nobody refers to is collected after a day. An erased validation
   * refers to nothing any more. @throws Unavailable also where one has gone since it was put: put all of them again
   */
  refer(tenant: string, validation: string, references: readonly string[]): Promise<void>;
}

/** Whose result it is: a name is written once, and what it says then is what everybody reads. */
export interface ResultName {
  validation: string;
  /** Of the engine that found it out. */
  fingerprint: string;
  kind: ResultKind;
  index: number;
}

export type ResultKind = 'manifest' | 'chunk' | 'findings' | 'facts' | 'report' | 'bible';

export const nameOf = ({ validation, fingerprint, kind, index }: ResultName): string => `${validation}/${fingerprint}/${kind}/${index}`;

/** What workers found out, as JSON values, under names. */
export interface ResultStore {
  /** Stores under the name unless it is taken; answers the value that the name holds from now on. @throws Unavailable */
  putOnce<T>(name: ResultName, value: T): Promise<T>;
  /** The same for many new names at once, without reading back. */
  putAllOnce(results: readonly { name: ResultName; value: unknown }[]): Promise<void>;
  /** The values by `nameOf`; names without a value are absent. @throws Unavailable */
  find(names: readonly string[]): Promise<ReadonlyMap<string, unknown>>;
}

/** Stands for a value that is gone because its validation was erased. */
export const erased = Symbol('erased');

/** What went with a validation: blobs that nobody else refers to, results under its names, cached results of its chunks. */
export interface Erasure {
  texts: number;
  results: number;
  cached: number;
}

/** Tombstones: content that is missing without one is an incident. */
export interface Erasures {
  /**
   * Sets the validation's tombstone and deletes what was stored for it, save texts that other validations refer to too.
   * From now on nothing can be stored under its names. Doing it again is safe. @throws Unavailable
   */
  erase(tenant: string, validation: string): Promise<Erasure>;
  /** Those of the validations that have a tombstone. @throws Unavailable */
  erasedAmong(validations: readonly string[]): Promise<ReadonlySet<string>>;
  /** Erasures not known to be told in the log, so many seconds after they were set or taken last; marks them as taken now. @throws Unavailable */
  takeUntold(olderThanSeconds: number, limit: number): Promise<{ tenant: string; validation: string }[]>;
  /** Notes that the log tells of them. @throws Unavailable */
  noteTold(validations: readonly string[]): Promise<void>;
}

/** Chunk results by all their inputs, so that an unchanged chapter of the next draft is not worked on again. */
export interface ResultCache {
  find(tenant: string, inputs: string): Promise<unknown>;
  /** `content`: the text that the result is about; it goes with it. */
  put(tenant: string, inputs: string, content: string, value: unknown): Promise<void>;
}
