import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { Admissions } from '@story-linter/admission';
import { ValidationQueries } from '@story-linter/read-model';
import { notFound } from '../problems/problem.js';
import { type ValidationView, viewOf } from './validation-view.js';

export class ValidationQuery extends Query<ValidationView> {
  constructor(
    readonly tenant: string,
    readonly id: string,
  ) {
    super();
  }
}

@QueryHandler(ValidationQuery)
export class ValidationQueryHandler implements IQueryHandler<ValidationQuery, ValidationView> {
  constructor(
    private readonly admissions: Admissions,
    private readonly queries: ValidationQueries,
  ) {}

  async execute({ tenant, id }: ValidationQuery): Promise<ValidationView> {
    const [admission, row, events, stalled] = await Promise.all([
      this.admissions.find(id),
      this.queries.validation(tenant, id),
      this.queries.historyLength(id),
      this.queries.isStalled(id),
    ]);
    if (admission?.tenant !== tenant) throw notFound(id);
    return { ...viewOf(admission, row, events), stalled };
  }
}
