import { describe, expect, it } from '@jest/globals';
import {
  CheckContinuity,
  type ChunkWorkKind,
  ExtractSchema,
  type Message,
  ParseStory,
  say,
  type Saying,
  ValidateChunk,
  ValidationCancelled,
  ValidationCompleted,
  ValidationFailed,
} from '@story-linter/events';
import { FoldInSpec } from '@story-linter/testing';
import {
  cancelled,
  checked,
  checkFailed,
  chunking,
  config,
  deadline,
  erased,
  extracted,
  failed,
  findings,
  fingerprint,
  laterDeadline,
  manuscript,
  overdue,
  parsed,
  rejected,
  retried,
  started,
  validated,
} from '../lifecycle/events.fixture.js';
import { processManager } from './process-manager.js';

const given = (...events: Message[]) => FoldInSpec.of(processManager).given(events);
const validate = (index: number, attempt = 1, until = deadline): Saying => say(ValidateChunk, { attempt, index, parsedBy: fingerprint, config, deadline: until });
const extract = (index: number, attempt = 1, until = deadline): Saying => say(ExtractSchema, { attempt, index, parsedBy: fingerprint, config, deadline: until });
const work = (index: number): Saying[] => [validate(index), extract(index)];
const checkContinuity = (chunks: number, attempt = 1, until = deadline): Saying =>
  say(CheckContinuity, { attempt, chunks, parsedBy: fingerprint, manuscript, config, chunking, deadline: until });
const answers = (...indexes: number[]): Message[] => indexes.flatMap((index) => [validated(index), extracted(index)]);
const failure = (cause: ValidationFailed['cause'], reason: string, missing: number, attempt = 1): Saying => say(ValidationFailed, { attempt, cause, reason, missing });
const kinds: ChunkWorkKind[] = ['validate', 'extract'];

describe('an attempt that goes well', () => {
  it('begins with the parsing of the story', () => {
    expect(given().when(started()).said).toEqual([say(ParseStory, { attempt: 1, manuscript, config, chunking, deadline })]);
  });

  it('sends as many chunks as the window holds', () => {
    expect(given(started(2)).when(parsed(5)).said).toEqual([...work(0), ...work(1)]);
  });

  it('sends the next chunk when both kinds of work on one are done, not before', () => {
    const inMidBook = given(started(2), parsed(5), validated(1));
    expect(inMidBook.when(validated(0)).said).toEqual([]);
    expect(inMidBook.when(extracted(1)).said).toEqual(work(2));
  });

  it('goes on to the story-wide pass when the last result is in', () => {
    expect(given(started(2), parsed(2), ...answers(1), validated(0)).when(extracted(0)).said).toEqual([checkContinuity(2)]);
  });

  it('ends with one completion that carries the counts of the report', () => {
    const completed = say(ValidationCompleted, { attempt: 1, chunks: 1, findings, characters: 14 });
    expect(given(started(), parsed(1), ...answers(0)).when(checked()).said).toEqual([completed]);
  });
});

describe('what comes again, or too late, says nothing', () => {
  it.each([
    ['a start', [started()], started()],
    ['a parsed story', [started(), parsed(3)], parsed(3)],
    ['a result', [started(2), parsed(3), ...answers(0)], extracted(0)],
    ['a result after a failure of the same job', [started(2), parsed(3), failed(0, 'validate')], validated(0)],
    ['a result of a chunk that the story does not have', [started(2), parsed(3)], validated(7)],
    ['the story-wide pass', [started(), parsed(1), ...answers(0), checked()], checked()],
    ['a cancellation after the completion', [started(), parsed(1), ...answers(0), checked()], cancelled()],
    ['a deadline after the completion', [started(), parsed(1), ...answers(0), checked()], overdue()],
    ['a result after the cancellation', [started(), parsed(1), cancelled()], validated(0)],
    ['a retry while the attempt goes on', [started(), parsed(1)], retried(2)],
    ['a retry of a completed validation', [started(), parsed(1), ...answers(0), checked()], retried(2)],
    ['a cancellation of the attempt before', [started(), parsed(1), failed(0, 'validate'), extracted(0), retried(2)], cancelled(1)],
    ['a result of the attempt before', [started(), parsed(1), failed(0, 'validate'), extracted(0), retried(2)], validated(0, 1)],
  ])('%s', (_what, before, event) => {
    const fold = given(...before);
    const { said, then } = fold.when(event);
    expect(said).toEqual([]);
    expect(then.state).toEqual(fold.state);
  });
});

describe('an attempt that fails', () => {
  it('does so at once when the story cannot be read', () => {
    expect(given(started()).when(rejected('ch1.md is empty.')).said).toEqual([failure('story-rejected', 'ch1.md is empty.', 0)]);
  });

  it.each(kinds)('does so after all other chunks are done when %s failed for one, without the story-wide pass', (kind) => {
    const other = kind === 'validate' ? extracted(0) : validated(0);
    const waitingForTheLast = given(started(2), parsed(2), failed(0, kind), other, validated(1));
    expect(waitingForTheLast.when(extracted(1)).said).toEqual([failure('chunks-failed', '1 of 4 jobs failed for good.', 1)]);
  });

  it('does so when the story-wide pass fails', () => {
    expect(given(started(), parsed(1), ...answers(0)).when(checkFailed()).said).toEqual([failure('continuity-failed', 'It ran out of memory.', 0)]);
  });

  it('does so when its deadline passes, and tells how much is missing', () => {
    expect(given(started(2), parsed(3), ...answers(0)).when(overdue()).said).toEqual([failure('deadline-passed', 'The deadline has passed.', 4)]);
  });
});

describe('a cancellation', () => {
  it('ends an attempt under way', () => {
    expect(given(started(), parsed(3)).when(cancelled()).said).toEqual([say(ValidationCancelled, { attempt: 1 })]);
  });

  it('that comes before the start is remembered and wins', () => {
    const { said, then } = given().when(cancelled(0));
    expect(said).toEqual([]);
    expect(then.when(started()).said).toEqual([say(ValidationCancelled, { attempt: 1 })]);
  });
});

describe('a retry', () => {
  it('sends only what is missing, under the new deadline', () => {
    const failedOnce = given(started(9), parsed(3), ...answers(0, 2), failed(1, 'validate'), extracted(1));
    expect(failedOnce.when(retried(2)).said).toEqual([validate(1, 2, laterDeadline)]);
  });

  it('keeps to the window with what was not sent before the deadline', () => {
    const overdueInMidBook = given(started(2), parsed(4), validated(0), overdue());
    const { said, then } = overdueInMidBook.when(retried(2));
    expect(said).toEqual([extract(0, 2, laterDeadline), validate(1, 2, laterDeadline), extract(1, 2, laterDeadline)]);
    expect(then.when(extracted(0, 2)).said).toEqual([validate(2, 2, laterDeadline), extract(2, 2, laterDeadline)]);
  });

  it('parses again when the story was not parsed', () => {
    expect(given(started(), overdue()).when(retried(2)).said).toEqual([say(ParseStory, { attempt: 2, manuscript, config, chunking, deadline: laterDeadline })]);
  });

  it('goes straight to the story-wide pass when only that is missing', () => {
    expect(given(started(), parsed(1), ...answers(0), checkFailed()).when(retried(2)).said).toEqual([checkContinuity(1, 2, laterDeadline)]);
  });
});

describe('an erasure', () => {
  it('ends an attempt under way, once, and nothing follows from what comes after', () => {
    const running = given(started(), parsed(2), validated(0));
    const { said, then } = running.when(erased());
    expect(said).toEqual([say(ValidationCancelled, { attempt: 1 })]);
    for (const late of [erased(), extracted(0), validated(1), overdue(), cancelled(), retried(2), started()]) expect(then.when(late).said).toEqual([]);
  });

  it.each<[string, Message[]]>([
    ['before its start', []],
    ['after its end', [started(), parsed(1), ...answers(0), checked()]],
    ['after a failure', [started(), rejected('There is no text.')]],
  ])('%s says nothing', (_when, events) => {
    expect(given(...events).when(erased()).said).toEqual([]);
  });

  it('leaves the same state, however far the validation had come', () => {
    const after = (...events: Message[]) => given(...events, erased()).state;
    expect(after(started(), parsed(2), validated(0))).toEqual(after());
    expect(after(started(), parsed(1), ...answers(0), checked())).toEqual(after());
    expect(given(erased(), started()).state).toEqual(after());
  });
});
