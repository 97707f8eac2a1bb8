import type { Standing, Status } from '@story-linter/read-model';

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

export const viewOf = (standing: Standing): ValidationView => {
  const { id, title, status, attempt, words, chunks, validated, extracted, failed, errors, warnings, infos, characters, events, stalled } = standing;
  return {
    id,
    title,
    status,
    attempt,
    words,
    chunks: { total: chunks, validated, extracted, failed },
    findings: { error: errors, warning: warnings, info: infos },
    characters,
    events,
    deadline: standing.deadline.toISOString(),
    startedAt: standing.startedAt?.toISOString() ?? null,
    endedAt: standing.endedAt?.toISOString() ?? null,
    stalled,
    ...(standing.failureCause && { failure: { cause: standing.failureCause, reason: standing.failureReason ?? '' } }),
    links: linksOf(id),
  };
};
