import { type DataSource, MoreThan } from 'typeorm';
import { ReportRow } from '../tables/report.entity.js';
import { FindingRow } from '../tables/finding.entity.js';
import { HistoryRow } from '../tables/history.entity.js';
import type { Status } from '../tables/validation.entity.js';

/** Rows of a listing from a place in its order on. */
export interface Page<Row> {
  items: Row[];
  /** Where the next page begins; null on the last. */
  next: string | null;
}

export interface FindingFilter {
  codes?: readonly string[];
  severities?: readonly string[];
  paths?: readonly string[];
  /** Numbers of chapters, over all headings of the story. */
  chapters?: readonly number[];
  /** Ids of people in the story bible. */
  characters?: readonly string[];
}

/** A line of the listing of validations. */
export interface ListedValidation {
  id: string;
  title: string;
  status: Status;
  attempt: number;
  words: number;
  errors: number;
  warnings: number;
  infos: number;
  admittedAt: Date;
  startedAt: Date | null;
  endedAt: Date | null;
  /** When it was admitted, to the microsecond: its place in the listing. */
  place: string;
}

/** Where a validation stands: all that a client is told of it. */
export interface Standing {
  id: string;
  tenant: string;
  title: string;
  status: Status;
  attempt: number;
  words: number;
  chunks: number;
  validated: number;
  extracted: number;
  failed: number;
  errors: number;
  warnings: number;
  infos: number;
  characters: number;
  failureCause: string | null;
  failureReason: string | null;
  deadline: Date;
  startedAt: Date | null;
  endedAt: Date | null;
  /** Events written so far, repeats left out. */
  events: number;
  /** An event of it is parked: it goes on only when an operator has looked. */
  stalled: boolean;
  /** Offset of the last event folded; null as long as it is only admitted. */
  position: string | null;
}

/** A validation, and how it was seen to stand; null when it was not seen yet. */
export interface Watched {
  id: string;
  seen: Pick<Standing, 'position' | 'stalled'> | null;
}

const standingsSql = `
  select a.id, a.tenant, a.command ->> 'title' as title, coalesce(v.status, 'accepted') as status, coalesce(v.attempt, 0) as attempt,
    coalesce(v.words, 0) as words, coalesce(v.chunks, 0) as chunks, coalesce(v.validated, 0) as validated, coalesce(v.extracted, 0) as extracted,
    coalesce(v.failed, 0) as failed, coalesce(v.errors, 0) as errors, coalesce(v.warnings, 0) as warnings, coalesce(v.infos, 0) as infos,
    coalesce(v.characters, 0) as characters, v.failure_cause as "failureCause", v.failure_reason as "failureReason",
    coalesce(v.deadline, a.deadline) as deadline, v.started_at as "startedAt", v.ended_at as "endedAt",
    (select count(*)::int from read_model.history h where h.validation = a.id) as events, parked.stalled, v.last_offset as position
  from unnest($1::uuid[], $2::bigint[], $3::boolean[]) as watched (id, position, stalled)
  join admission.validation a on a.id = watched.id
  left join read_model.validation v on v.id = a.id
  cross join lateral (select exists (select from streams.parked p where p.key = a.id::text and p.topic = 'validation.events' and strpos(p.parked_group, '#') = 0) as stalled) parked
  where v.last_offset is distinct from watched.position or parked.stalled is distinct from watched.stalled`;

/** What the gateway asks the read model; a tenant sees only its own. */
export class ValidationQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Those that stand elsewhere than they were seen to, or were not seen, in one query however many are asked for; of any tenant. */
  async changed(watched: readonly Watched[]): Promise<Standing[]> {
    if (watched.length === 0) return [];
    return this.dataSource.query<Standing[]>(standingsSql, [
      watched.map(({ id }) => id),
      watched.map(({ seen }) => seen?.position ?? null),
      watched.map(({ seen }) => seen?.stalled ?? null),
    ]);
  }

  /** A tenant's validations, the latest first, from its admission on; erased ones only where they are asked for. */
  async list(tenant: string, statuses: readonly string[] | undefined, after: string | undefined, limit: number): Promise<Page<ListedValidation>> {
    const [admittedAt, id] = after?.split(' ') ?? [];
    const rows = await this.dataSource.query<ListedValidation[]>(
      `select a.id, a.command ->> 'title' as title, coalesce(v.status, 'accepted') as status, coalesce(v.attempt, 0) as attempt, coalesce(v.words, 0) as words,
         coalesce(v.errors, 0) as errors, coalesce(v.warnings, 0) as warnings, coalesce(v.infos, 0) as infos,
         a.admitted_at as "admittedAt", v.started_at as "startedAt", v.ended_at as "endedAt", to_char(a.admitted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as place
       from admission.validation a left join read_model.validation v on v.id = a.id
       where a.tenant = $1 and case when $2::text[] is null then v.status is distinct from 'erased' else coalesce(v.status, 'accepted') = any($2) end
         and ($3::timestamptz is null or (a.admitted_at, a.id) < ($3, $4::uuid))
       order by a.admitted_at desc, a.id desc limit $5`,
      [tenant, statuses ?? null, admittedAt ?? null, id ?? null, limit + 1],
    );
    return page(rows, limit, (row) => `${row.place} ${row.id}`);
  }

  async findings(validation: string, filter: FindingFilter, after: string, limit: number): Promise<Page<FindingRow>> {
    const rows = await this.dataSource.query<FindingRow[]>(
      `select position, finding from read_model.finding
       where validation = $1 and position > $2 and ($3::text[] is null or code = any($3)) and ($4::text[] is null or severity = any($4))
         and ($5::text[] is null or path = any($5)) and ($6::int[] is null or (finding #>> '{chapter,number}')::int = any($6))
         and ($7::text[] is null or exists (select from json_array_elements_text(finding -> 'characters') as person where person = any($7)))
       order by position limit $8`,
      [validation, after, ...[filter.codes, filter.severities, filter.paths, filter.chapters, filter.characters].map((values) => values ?? null), limit + 1],
    );
    return page(rows, limit, ({ position }) => position);
  }

  /** All findings in the report's order, as the engine told them. */
  async allFindings(validation: string): Promise<Record<string, unknown>[]> {
    const rows = await this.dataSource.getRepository(FindingRow).find({ where: { validation }, order: { position: 'ASC' } });
    return rows.map(({ finding }) => finding);
  }

  async history(validation: string, after: string, limit: number): Promise<Page<HistoryRow>> {
    const rows = await this.dataSource
      .getRepository(HistoryRow)
      .find({ where: { validation, offset: MoreThan(after) }, order: { offset: 'ASC' }, take: limit + 1 });
    return page(rows, limit, ({ offset }) => offset);
  }

  async report(validation: string): Promise<ReportRow | null> {
    return this.dataSource.getRepository(ReportRow).findOneBy({ validation });
  }
}

const page = <Row>(rows: Row[], limit: number, placeOf: (row: Row) => string): Page<Row> => {
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? placeOf(items.at(-1)!) : null };
};
