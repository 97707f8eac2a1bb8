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

/** Chunk results by all their inputs, so that an unchanged chapter of the next draft is not worked on again. */
export interface ResultCache {
  find(tenant: string, inputs: string): Promise<unknown>;
  put(tenant: string, inputs: string, value: unknown): Promise<void>;
}
