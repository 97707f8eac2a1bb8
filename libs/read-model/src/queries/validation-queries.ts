import { type DataSource, In, MoreThan } from 'typeorm';
import { ReportRow } from '../tables/report.entity.js';
import { FindingRow } from '../tables/finding.entity.js';
import { HistoryRow } from '../tables/history.entity.js';
import { type Status, ValidationRow } from '../tables/validation.entity.js';

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

/** What the gateway asks the read model; a tenant sees only its own. */
export class ValidationQueries {
  constructor(private readonly dataSource: DataSource) {}

  async validation(tenant: string, id: string): Promise<ValidationRow | null> {
    return this.dataSource.getRepository(ValidationRow).findOneBy({ tenant, id });
  }

  async validationsAmong(ids: readonly string[]): Promise<ValidationRow[]> {
    return ids.length === 0 ? [] : this.dataSource.getRepository(ValidationRow).createQueryBuilder('v').where('v.id = any(:ids)', { ids }).getMany();
  }

  /** A tenant's validations, the latest first, from its admission on. */
  async list(tenant: string, statuses: readonly string[] | undefined, after: string | undefined, limit: number): Promise<Page<ListedValidation>> {
    const [admittedAt, id] = after?.split(' ') ?? [];
    const rows = await this.dataSource.query<ListedValidation[]>(
      `select a.id, a.command ->> 'title' as title, coalesce(v.status, 'accepted') as status, coalesce(v.attempt, 0) as attempt, coalesce(v.words, 0) as words,
         coalesce(v.errors, 0) as errors, coalesce(v.warnings, 0) as warnings, coalesce(v.infos, 0) as infos,
         a.admitted_at as "admittedAt", v.started_at as "startedAt", v.ended_at as "endedAt", to_char(a.admitted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as place
       from admission.validation a left join read_model.validation v on v.id = a.id
       where a.tenant = $1 and ($2::text[] is null or coalesce(v.status, 'accepted') = any($2))
         and ($3::timestamptz is null or (a.admitted_at, a.id) < ($3, $4::uuid))
       order by a.admitted_at desc, a.id desc limit $5`,
      [tenant, statuses ?? null, admittedAt ?? null, id ?? null, limit + 1],
    );
    return page(rows, limit, (row) => `${row.place} ${row.id}`);
  }

  async findings(validation: string, { codes, severities, paths }: FindingFilter, after: string, limit: number): Promise<Page<FindingRow>> {
    const where = { validation, position: MoreThan(after), ...(codes && { code: In([...codes]) }), ...(severities && { severity: In([...severities]) }), ...(paths && { path: In([...paths]) }) };
    const rows = await this.dataSource.getRepository(FindingRow).find({ where, order: { position: 'ASC' }, take: limit + 1 });
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

  async historyLength(validation: string): Promise<number> {
    return this.dataSource.getRepository(HistoryRow).countBy({ validation });
  }

  /** Whether an event of the validation is parked: it goes on only when an operator has looked. */
  async isStalled(validation: string): Promise<boolean> {
    const rows = await this.dataSource.query<{ stalled: boolean }[]>(
      "select exists (select from streams.parked where key = $1 and topic = 'validation.events') as stalled",
      [validation],
    );
    return rows[0]?.stalled ?? false;
  }

  async report(validation: string): Promise<ReportRow | null> {
    return this.dataSource.getRepository(ReportRow).findOneBy({ validation });
  }
}

const page = <Row>(rows: Row[], limit: number, placeOf: (row: Row) => string): Page<Row> => {
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? placeOf(items.at(-1)!) : null };
};
