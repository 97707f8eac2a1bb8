import { type DataSource, MoreThan } from 'typeorm';
import { ReportRow } from '../tables/report.entity.js';
import { FindingRow } from '../tables/finding.entity.js';
import { HistoryRow } from '../tables/history.entity.js';
import { ValidationRow } from '../tables/validation.entity.js';

/** Rows of a listing from a place in its order on. */
export interface Page<Row> {
  items: Row[];
  /** Where the next page begins; null on the last. */
  next: string | null;
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

  async findings(validation: string, after: string, limit: number): Promise<Page<FindingRow>> {
    const rows = await this.dataSource
      .getRepository(FindingRow)
      .find({ where: { validation, position: MoreThan(after) }, order: { position: 'ASC' }, take: limit + 1 });
    return page(rows, limit, ({ position }) => position);
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
