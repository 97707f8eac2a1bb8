import type { Admission } from '@story-linter/admission';
import type { Status, ValidationRow } from '@story-linter/read-model';

/** What a client is shown of a validation. */
export interface ValidationView {
  id: string;
  title: string;
  status: Status;
  attempt: number;
  words: number;
  chunks: { total: number; validated: number; extracted: number; failed: number };
  findings: { error: number; warning: number; info: number };
  characters: number;
  /** Events written so far. */
  events: number;
  deadline: string;
  startedAt: string | null;
  endedAt: string | null;
  /** An event of it is parked: it goes on only when an operator has looked. */
  stalled: boolean;
  failure?: { cause: string; reason: string };
  links: Record<string, string>;
}

export const linksOf = (id: string) => {
  const self = `/v1/validations/${id}`;
  return { self, findings: `${self}/findings`, bible: `${self}/bible`, report: `${self}/report`, events: `${self}/events`, progress: `${self}/progress`, cancel: `${self}/cancel`, retry: `${self}/retry` };
};

/** A validation is shown from its admission on; the read model's row follows when its start was folded. */
export const viewOf = ({ id, command, deadline }: Admission, row: ValidationRow | null, events: number): Omit<ValidationView, 'stalled'> => ({
  id,
  title: command.title,
  status: row?.status ?? 'accepted',
  attempt: row?.attempt ?? 0,
  words: row?.words ?? 0,
  chunks: { total: row?.chunks ?? 0, validated: row?.validated ?? 0, extracted: row?.extracted ?? 0, failed: row?.failed ?? 0 },
  findings: { error: row?.errors ?? 0, warning: row?.warnings ?? 0, info: row?.infos ?? 0 },
  characters: row?.characters ?? 0,
  events,
  deadline: (row?.deadline ?? deadline).toISOString(),
  startedAt: row?.startedAt?.toISOString() ?? null,
  endedAt: row?.endedAt?.toISOString() ?? null,
  ...(row?.failureCause && { failure: { cause: row.failureCause, reason: row.failureReason ?? '' } }),
  links: linksOf(id),
});
