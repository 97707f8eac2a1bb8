import {
  CancellationRequested,
  causedBy,
  ChunkFailed,
  ChunkValidated,
  type ChunkWorkKind,
  ContentErased,
  ContinuityChecked,
  ContinuityFailed,
  DeadlinePassed,
  type Message,
  RetryRequested,
  say,
  type Saying,
  SchemaExtracted,
  StoryParsed,
  StoryRejected,
  ValidationStarted,
} from '@story-linter/events';

/** The validation of "Treasure Island" that the specs tell of. */
export const treasureIsland = '0b7f3c52-6d0e-4d5a-9c3f-2f1a7e5b8c90';

const command = { id: 'start', subject: treasureIsland, tenantId: 'default', correlationId: treasureIsland };

/** An event of that validation, as somebody would append it. */
export const happened = (saying: Saying): Message => causedBy(command, saying, '/spec');

export const manuscript = `sha256:${'a'.repeat(64)}`;
export const config = `sha256:${'c'.repeat(64)}`;
export const chunking = { maxCharacters: 50_000 };
export const deadline = '2026-11-22T10:00:00.000Z';
export const laterDeadline = '2026-11-23T10:00:00.000Z';
export const fingerprint = 'e3a91c';
export const findings = { error: 1, warning: 0, info: 2 };

export const started = (window = 2): Message => happened(say(ValidationStarted, { payloadHash: 'b'.repeat(64), manuscript, config, chunking, window, deadline }));
export const parsed = (chunks: number, attempt = 1): Message => happened(say(StoryParsed, { attempt, fingerprint, chunks, words: chunks * 1000 }));
export const rejected = (reason: string, attempt = 1): Message => happened(say(StoryRejected, { attempt, reason }));
export const validated = (index: number, attempt = 1): Message => happened(say(ChunkValidated, { attempt, index, fingerprint, findings }));
export const extracted = (index: number, attempt = 1): Message => happened(say(SchemaExtracted, { attempt, index, fingerprint, facts: 12 }));
export const failed = (index: number, kind: ChunkWorkKind, attempt = 1): Message => happened(say(ChunkFailed, { attempt, index, kind, reason: 'It took longer than 60 s.' }));
export const checked = (attempt = 1): Message => happened(say(ContinuityChecked, { attempt, fingerprint, recomputed: 0, findings, characters: 14 }));
export const checkFailed = (attempt = 1): Message => happened(say(ContinuityFailed, { attempt, reason: 'It ran out of memory.' }));
export const cancelled = (attempt = 1): Message => happened(say(CancellationRequested, { attempt }));
export const overdue = (attempt = 1): Message => happened(say(DeadlinePassed, { attempt }));
export const erased = (): Message => happened(say(ContentErased, { reason: 'The author asked for it.' }));
export const retried = (attempt: number): Message => happened(say(RetryRequested, { attempt, follows: attempt - 1, deadline: laterDeadline }));
