import {
  ChunkValidated,
  ContinuityChecked,
  type FindingCounts,
  isA,
  type Message,
  RetryRequested,
  SchemaExtracted,
  StoryParsed,
  ValidationCancelled,
  ValidationCompleted,
  ValidationFailed,
  ValidationStarted,
} from '@story-linter/events';
import type { WithSlots } from '@story-linter/streams';
import { evolveLifecycle } from '../lifecycle/evolve-lifecycle.js';
import { erasedLifecycle, initialLifecycle, isErased, type Lifecycle, type Slot } from '../lifecycle/lifecycle.js';

/** What people are shown of a validation, as far as the events have told it. */
export interface Summary extends Lifecycle {
  tenant: string;
  manuscript: string;
  deadline: string;
  words: number;
  validated: number;
  extracted: number;
  findings: FindingCounts;
  characters: number;
  /** The attempt's own terminal event has come: only now is the end shown. */
  announced: boolean;
}

export type SummaryView = WithSlots<Summary, Slot>;

const noFindings: FindingCounts = { error: 0, warning: 0, info: 0 };

export const initialSummary: Summary = {
  ...initialLifecycle,
  tenant: '',
  manuscript: '',
  deadline: '',
  words: 0,
  validated: 0,
  extracted: 0,
  findings: noFindings,
  characters: 0,
  announced: false,
};

/** The summary after an event; the very state given where the event says nothing new. */
export const evolveSummary = (before: SummaryView, event: Message): SummaryView => {
  if (announces(before, event)) return { ...before, announced: true };
  const after = evolveLifecycle(before, event);
  if (after === before) return before;
  return isErased(after) ? { ...initialSummary, ...erasedLifecycle, tenant: event.tenantId, announced: true, slots: {} } : told(after, event);
};

const told = (state: SummaryView, event: Message): SummaryView => {
  if (isA(event, ValidationStarted)) return { ...state, tenant: event.tenantId, manuscript: event.data.manuscript, deadline: event.data.deadline };
  if (isA(event, RetryRequested)) return { ...state, deadline: event.data.deadline, announced: false };
  if (isA(event, StoryParsed)) return { ...state, words: event.data.words };
  if (isA(event, ChunkValidated)) return { ...state, validated: state.validated + 1, findings: sum(state.findings, event.data.findings) };
  if (isA(event, SchemaExtracted)) return { ...state, extracted: state.extracted + 1 };
  if (isA(event, ContinuityChecked)) return { ...state, findings: event.data.findings, characters: event.data.characters };
  return state;
};

const announces = (state: SummaryView, event: Message): boolean => {
  const terminal = isA(event, ValidationCompleted) || isA(event, ValidationFailed) || isA(event, ValidationCancelled);
  return terminal && state.phase === 'ended' && !state.announced && event.data.attempt === state.attempt;
};

const sum = (a: FindingCounts, b: FindingCounts): FindingCounts => ({ error: a.error + b.error, warning: a.warning + b.warning, info: a.info + b.info });
