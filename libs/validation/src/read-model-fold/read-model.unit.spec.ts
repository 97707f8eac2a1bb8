import { describe, expect, it } from '@jest/globals';
import { erased as gone, nameOf } from '@story-linter/content-store';
import { type Message, say, ValidationCancelled, ValidationCompleted, ValidationFailed } from '@story-linter/events';
import type { RowChange } from '@story-linter/streams';
import { FoldInSpec } from '@story-linter/testing';
import { cancelled, checked, erased, extracted, failed, findings, happened, overdue, parsed, retried, started, treasureIsland, validated } from '../lifecycle/events.fixture.js';
import { readModel } from './read-model.js';
import { resultNames, statusOf } from './rows.js';

const completed = happened(say(ValidationCompleted, { attempt: 1, chunks: 1, findings, characters: 14 }));
const gaveUp = happened(say(ValidationFailed, { attempt: 1, cause: 'chunks-failed', reason: '1 of 2 jobs failed for good.', missing: 1 }));
const called = happened(say(ValidationCancelled, { attempt: 1 }));

const finding = (code: string) => ({ code, severity: 'warning', message: '', confidence: 1, location: { path: 'a.md', line: 1, column: 1, offset: 0, length: 1 }, related: [] });
const report = { version: 1, files: [{ path: 'a.md', words: 3, findings: [finding('TIME002'), finding('DIAL002')] }] };

/** What the content store holds for an event. */
const foundFor = (event: Message): Map<string, unknown> =>
  new Map(resultNames(event).map((name) => [nameOf(name), { findings: [finding('DIAL002')], report, bible: { version: 1, characters: [] } }[name.kind as 'findings']]));

const rowsAfter = (before: Message[], event: Message): RowChange[] => FoldInSpec.of(readModel).given(before).when(event, foundFor(event)).rows();

const rowIn = (rows: RowChange[], table: string) => rows.flatMap((change) => (change.kind !== 'delete' && change.table === `read_model.${table}` ? [change.row] : []));

const statusAfter = (...events: Message[]) => statusOf(FoldInSpec.of(readModel).given(events).state);

const oneChunk = [started(), parsed(1), validated(0), extracted(0)];

describe('the status people see', () => {
  it.each<[string, Message[]]>([
    ['accepted', []],
    ['parsing', [started()]],
    ['checking', [started(), parsed(2), validated(0)]],
    ['concluding', oneChunk],
    ['concluding', [...oneChunk, checked()]],
    ['completed', [...oneChunk, checked(), completed]],
    ['failed', [started(), parsed(1), failed(0, 'validate'), extracted(0), gaveUp]],
    ['checking', [started(), parsed(1), failed(0, 'validate'), extracted(0), gaveUp, retried(2)]],
    ['cancelled', [started(), cancelled(), called]],
    ['cancelled', [cancelled(0), started(), called]],
    ['concluding', [started(), parsed(1), overdue()]],
  ])('is %s', (status, events) => {
    expect(statusAfter(...events)).toBe(status);
  });
});

describe('the rows of an event', () => {
  it('are its history, also when it says nothing new', () => {
    const rows = rowsAfter([...oneChunk, checked(), completed], completed);
    expect(rows).toMatchObject([{ kind: 'keep', table: 'read_model.history', row: { validation: treasureIsland, type: 'ValidationCompleted' } }]);
  });

  it("are a chunk's findings while others are worked on", () => {
    expect(rowIn(rowsAfter([started(), parsed(2)], validated(1)), 'finding')).toMatchObject([{ position: 1_000_000, code: 'DIAL002' }]);
  });

  it('are the whole report once the story is checked, in the place of all earlier findings', () => {
    const rows = rowsAfter(oneChunk, checked());
    expect(rows.filter(({ kind }) => kind === 'delete')).toMatchObject([{ table: 'read_model.finding', where: { validation: treasureIsland } }]);
    expect(rowIn(rows, 'finding')).toMatchObject([
      { position: 0, code: 'TIME002' },
      { position: 1, code: 'DIAL002' },
    ]);
    expect(rowIn(rows, 'report')).toMatchObject([{ report: { version: 1, files: [{ path: 'a.md', words: 3 }] } }]);
  });

  it('count findings of chunks, then those of the report', () => {
    expect(rowIn(rowsAfter([started(), parsed(2), validated(0)], validated(1)), 'validation')).toMatchObject([{ validated: 2, errors: 2, infos: 4 }]);
    expect(rowIn(rowsAfter(oneChunk, checked()), 'validation')).toMatchObject([{ errors: 1, infos: 2, characters: 14 }]);
  });

  it("say when it began and ended by the broker's clock", () => {
    const now = '2026-11-21T00:00:00.000Z';
    expect(rowIn(rowsAfter([], started()), 'validation')).toMatchObject([{ started_at: now }]);
    expect(rowIn(rowsAfter([...oneChunk, checked()], completed), 'validation')).toMatchObject([{ ended_at: now, status: 'completed' }]);
    expect(rowIn(rowsAfter([started(), parsed(1), failed(0, 'validate'), extracted(0), gaveUp], retried(2)), 'validation')).toMatchObject([{ ended_at: null, failure_cause: null }]);
  });

  it('cannot be made when what the event refers to is missing: an incident, not a gap', () => {
    expect(FoldInSpec.of(readModel).given([started(), parsed(1)]).when(validated(0)).rows).toThrow(/is missing/);
  });
});

describe('the rows of an erasure', () => {
  it('say that it was erased and when, name every column, and take all others away', () => {
    const rows = rowsAfter([...oneChunk, checked(), completed], erased());
    expect(rows.filter(({ kind }) => kind === 'delete').map(({ table }) => table)).toEqual(['read_model.history', 'read_model.finding', 'read_model.report']);
    const [row] = rowIn(rows, 'validation');
    expect(row).toMatchObject({ status: 'erased', manuscript: '', words: 0, started_at: null, ended_at: '2026-11-21T00:00:00.000Z' });
    const columns = new Set(rowIn([...rowsAfter([], started()), ...rowsAfter([...oneChunk, checked()], completed)], 'validation').flatMap((one) => Object.keys(one)));
    expect(Object.keys(row!).sort()).toEqual([...columns].sort());
  });

  it('are the same however far it had come, and nothing comes after them', () => {
    expect(rowsAfter([], erased())).toEqual(rowsAfter(oneChunk, erased()));
    for (const late of [started(), validated(0), completed, erased()]) expect(rowsAfter([...oneChunk, erased()], late)).toEqual([]);
  });

  it('come to the same when the content of earlier events is gone already', () => {
    const { then, rows } = FoldInSpec.of(readModel).given([started(), parsed(1)]).when(validated(0), new Map(resultNames(validated(0)).map((name) => [nameOf(name), gone])));
    expect(rowIn(rows(), 'finding')).toEqual([]);
    expect(then.when(erased()).rows()).toEqual(rowsAfter(oneChunk, erased()));
  });
});
