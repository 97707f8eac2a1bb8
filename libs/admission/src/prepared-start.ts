import { createHash } from 'node:crypto';
import { StartValidation } from '@story-linter/events';
import type { ContentStore } from '@story-linter/content-store';
import canonicalize from 'canonicalize';

/** A start whose text lies in the content store: what the admission row and the log may hold. */
export interface PreparedStart {
  command: StartValidation;
  /** Over canonical JSON of tenant, title, [path, SHA-256 of the raw bytes] and options. */
  payloadHash: string;
}

/** The start names content that nobody uploaded. */
export class UnknownContent extends Error {
  override readonly name = 'UnknownContent';
}

/** Moves text that came in line into the content store and leaves references. @throws UnknownContent, Unavailable */
export const prepareStart = async (contents: ContentStore, tenant: string, given: StartValidation): Promise<PreparedStart> => {
  const inline = given.files.filter((file) => file.text !== undefined);
  const stored = await contents.putAll(tenant, inline.map((file) => Buffer.from(file.text!)));
  const referenceOf = new Map(inline.map((file, index) => [file, stored[index]!]));
  const files = given.files.map((file) => ({ path: file.path, content: referenceOf.get(file) ?? file.content! }));
  await mustBeThere(contents, tenant, given.files.flatMap(({ content }) => content ?? []));
  const command = Object.assign(new StartValidation(), { title: given.title, files, ...(given.options && { options: given.options }) });
  return { command, payloadHash: payloadHash(tenant, command) };
};

const mustBeThere = async (contents: ContentStore, tenant: string, references: string[]): Promise<void> => {
  if (references.length === 0) return;
  const there = await contents.has(tenant, references);
  const missing = references.find((reference) => !there.has(reference));
  if (missing) throw new UnknownContent(`The content ${missing} was not uploaded.`);
};

const payloadHash = (tenant: string, { title, files, options }: StartValidation): string => {
  const canonical = canonicalize({ tenant, title, files: files.map(({ path, content }) => [path, content]), options: options ?? {} })!;
  return createHash('sha256').update(canonical).digest('hex');
};
