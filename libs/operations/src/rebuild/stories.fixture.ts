import { randomUUID } from 'node:crypto';
import { PostgresContentStore } from '@story-linter/content-store';
import { causedBy, ChunkValidated, ContinuityChecked, encode, type EncodedMessage, say, type Saying, SchemaExtracted, StoryParsed, ValidationCompleted, ValidationStarted } from '@story-linter/events';
import type { Pool } from 'pg';

const reference = `sha256:${'a'.repeat(64)}`;
const deadline = '2030-01-01T00:00:00.000Z';
const fingerprint = 'spec';
const findings = { error: 1, warning: 0, info: 1 };

/** All events of a small story of two chunks, in order, and what it found out, laid down in the content store. */
export const storyOf = async (pool: Pool, id: string = randomUUID(), { withContent = true } = {}): Promise<{ id: string; events: EncodedMessage[] }> => {
  if (withContent) await layDown(pool, id);
  const sayings: Saying[] = [
    say(ValidationStarted, { payloadHash: 'b'.repeat(64), manuscript: reference, config: reference, chunking: { maxCharacters: 50_000 }, window: 32, deadline }),
    say(StoryParsed, { attempt: 1, fingerprint, chunks: 2, words: 2000 }),
    ...[0, 1].flatMap((index) => [say(ChunkValidated, { attempt: 1, index, fingerprint, findings }), say(SchemaExtracted, { attempt: 1, index, fingerprint, facts: 3 })]),
    say(ContinuityChecked, { attempt: 1, fingerprint, recomputed: 0, findings, characters: 2 }),
    say(ValidationCompleted, { attempt: 1, chunks: 2, findings, characters: 2 }),
  ];
  const cause = { id: 'spec', subject: id, tenantId: 'default', correlationId: id };
  return { id, events: sayings.map((saying) => encode(causedBy(cause, saying, '/spec'))) };
};

export const layDown = async (pool: Pool, validation: string): Promise<void> => {
  const found = (code: string) => ({ code, severity: 'error', message: code, confidence: 1, location: { path: 'a.md', line: 1, column: 1, offset: 0, length: 1 }, related: [] });
  const name = (kind: 'findings' | 'report' | 'bible', index = 0) => ({ validation, fingerprint, kind, index });
  await new PostgresContentStore(pool).putAllOnce([
    ...[0, 1].map((index) => ({ name: name('findings', index), value: [found('CHAR004'), found('STYLE003')] })),
    { name: name('report'), value: { version: 1, files: [{ path: 'a.md', words: 2000, findings: [found('CHAR004'), found('TIME002')] }] } },
    { name: name('bible'), value: { version: 1, characters: [], quotes: [], attributes: [], locations: [], timeline: [] } },
  ]);
};
