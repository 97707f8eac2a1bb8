import { nameOf } from '@story-linter/content-store';
import { ChunkValidated, ContinuityChecked, isA, type Message } from '@story-linter/events';
import { defineFold, type EventPlace, type RowChange } from '@story-linter/streams';
import { forgets, isErased, type Slot } from '../lifecycle/lifecycle.js';
import { slotsOf } from '../lifecycle/slots-of.js';
import { chunkFindingRows, erasedRows, historyRow, reportRows, resultNames, timeRow, validationRow } from './rows.js';
import { evolveSummary, initialSummary, type Summary, type SummaryView } from './summary.js';

/** Writes the tables that the gateway reads: a second fold of the same events, independent of the process manager. */
export const readModel = defineFold<Summary, Slot>({
  name: 'saga.read-model',
  reads: 'validation.events',
  initialState: initialSummary,
  slots: slotsOf,
  forgets,
  lookups: (event) => resultNames(event).map(nameOf),
  evolve: evolveSummary,
  project: (before, after, event, place, found) => {
    if (isErased(before)) return [];
    return isErased(after) ? erasedRows(event, after, place) : [historyRow(event, place), ...changedRows(before, after, event, place, found)];
  },
});

const changedRows = (before: SummaryView, after: SummaryView, event: Message, place: EventPlace, found: ReadonlyMap<string, unknown>): RowChange[] => {
  if (after === before || after.phase === 'unknown') return [];
  const row = validationRow(event, after, place);
  return [stamped(row, before, after, place), ...resultRows(event, found)];
};

const stamped = (row: RowChange, before: SummaryView, after: SummaryView, { timestamp }: EventPlace): RowChange => {
  if (before.phase === 'unknown') return timeRow(row, 'started_at', timestamp);
  if (after.announced && !before.announced) return timeRow(row, 'ended_at', timestamp);
  return after.attempt > before.attempt ? timeRow(row, 'ended_at', null) : row;
};

const resultRows = (event: Message, found: ReadonlyMap<string, unknown>): RowChange[] => {
  if (isA(event, ChunkValidated)) return chunkFindingRows(event, found);
  return isA(event, ContinuityChecked) ? reportRows(event, found) : [];
};
