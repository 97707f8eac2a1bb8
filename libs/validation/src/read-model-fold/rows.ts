import { ChunkValidated, ContinuityChecked, isA, type Message, messageTypeOf } from '@story-linter/events';
import { erased, nameOf, type ResultName } from '@story-linter/content-store';
import type { Finding, Report, Bible } from '@story-linter/story';
import type { Status } from '@story-linter/read-model';
import type { EventPlace, RowChange } from '@story-linter/streams';
import type { SummaryView } from './summary.js';

/** Findings a chunk may have before their places would run into the next chunk's. */
const placesPerChunk = 1_000_000;

const time = (timestamp: number): string => new Date(timestamp).toISOString();

/** One row an event id; a repeat leaves the first as it is. */
export const historyRow = (event: Message, { offset, timestamp }: EventPlace): RowChange => ({
  kind: 'keep',
  table: 'read_model.history',
  key: ['validation', 'event_id'],
  row: {
    validation: event.subject,
    event_id: event.id,
    type: messageTypeOf(event.type).name,
    record_offset: offset,
    at: time(timestamp),
    causation_id: event.causationId ?? null,
    data: event.data,
  },
});

export const statusOf = ({ phase, announced, outcome }: SummaryView): Status => {
  if (phase === 'unknown') return 'accepted';
  if (phase !== 'ended') return phase;
  return announced && outcome ? outcome.kind : 'concluding';
};

export const validationRow = (event: Message, state: SummaryView, { offset }: EventPlace): RowChange => {
  const { outcome } = state;
  const failure = state.announced && outcome?.kind === 'failed' ? outcome : undefined;
  return {
    kind: 'replace',
    table: 'read_model.validation',
    key: ['id'],
    row: {
      id: event.subject,
      tenant: state.tenant,
      status: statusOf(state),
      attempt: state.attempt,
      deadline: state.deadline,
      manuscript: state.manuscript,
      words: state.words,
      chunks: state.chunks,
      validated: state.validated,
      extracted: state.extracted,
      failed: state.failed,
      errors: state.findings.error,
      warnings: state.findings.warning,
      infos: state.findings.info,
      characters: state.characters,
      failure_cause: failure?.cause ?? null,
      failure_reason: failure?.reason ?? null,
      last_offset: offset,
    },
  };
};

/** Start and end by the broker's clock: columns of their own, so that later events leave them as they are. */
export const timeRow = (row: RowChange, column: 'started_at' | 'ended_at', timestamp: number | null): RowChange =>
  row.kind === 'delete' ? row : { ...row, row: { ...row.row, [column]: timestamp === null ? null : time(timestamp) } };

/** All that is told of an erased validation: that it was erased, and when. Names every column, so that nothing of before is left. */
export const erasedRows = (event: Message, state: SummaryView, place: EventPlace): RowChange[] => {
  const validation = event.subject;
  const gone = ['history', 'finding', 'report'].map((table) => ({ kind: 'delete' as const, table: `read_model.${table}`, where: { validation } }));
  const at = time(place.timestamp);
  const row = validationRow(event, { ...state, deadline: at }, place);
  return [...gone, timeRow(timeRow(row, 'started_at', null), 'ended_at', place.timestamp)];
};

/** Name of the values that an event only refers to. */
export const resultNames = (event: Message): ResultName[] => {
  const validation = event.subject;
  if (isA(event, ChunkValidated)) return [{ validation, fingerprint: event.data.fingerprint, kind: 'findings', index: event.data.index }];
  if (!isA(event, ContinuityChecked)) return [];
  const { fingerprint } = event.data;
  return [
    { validation, fingerprint, kind: 'report', index: 0 },
    { validation, fingerprint, kind: 'bible', index: 0 },
  ];
};

/** Findings of one chunk, readable while the others are still worked on. */
export const chunkFindingRows = (event: Message<ChunkValidated>, found: ReadonlyMap<string, unknown>): RowChange[] => {
  const values = foundFor(event, found);
  if (!values) return [];
  const [findings] = values as [Finding[]];
  return findingRows(event.subject, findings, event.data.index * placesPerChunk);
};

/** The whole report takes the place of the chunks' findings. */
export const reportRows = (event: Message, found: ReadonlyMap<string, unknown>): RowChange[] => {
  const values = foundFor(event, found);
  if (!values) return [];
  const [report, bible] = values as [Report, Bible];
  const validation = event.subject;
  return [
    { kind: 'delete', table: 'read_model.finding', where: { validation } },
    ...findingRows(validation, report.files.flatMap((file) => file.findings), 0),
    { kind: 'replace', table: 'read_model.report', key: ['validation'], row: { validation, report: withoutFindings(report), bible } },
  ];
};

/** Undefined where the validation is erased later in the log: the rows would go then. */
const foundFor = (event: Message, found: ReadonlyMap<string, unknown>): unknown[] | undefined => {
  const values = resultNames(event).map((name) => {
    const value = found.get(nameOf(name));
    if (value === undefined) throw new Error(`The content ${nameOf(name)} is missing.`);
    return value;
  });
  return values.includes(erased) ? undefined : values;
};

/** The findings stand in rows of their own. */
const withoutFindings = ({ files, ...rest }: Report) => ({ ...rest, files: files.map(({ path, words }) => ({ path, words })) });

const findingRows = (validation: string, findings: readonly Finding[], from: number): RowChange[] =>
  findings.map((finding, index) => ({
    kind: 'replace',
    table: 'read_model.finding',
    key: ['validation', 'position'],
    row: { validation, position: from + index, code: finding.code, severity: finding.severity, path: finding.location.path, finding },
  }));
