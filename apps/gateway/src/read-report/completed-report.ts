import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { type ReportRow, ValidationQueries } from '@story-linter/read-model';
import { validationId } from '../http/parameters.js';
import { Problem } from '../problems/problem.js';
import { ValidationQuery } from '../read-validation/validation.query.js';

/** What only a completed validation has. */
@Injectable()
export class CompletedReport {
  constructor(
    private readonly bus: QueryBus,
    private readonly queries: ValidationQueries,
  ) {}

  /** @throws Problem 404, or 409 as long as it is not completed */
  async of(tenant: string, id: string): Promise<ReportRow> {
    const { status } = await this.bus.execute(new ValidationQuery(tenant, validationId(id)));
    const row = await this.queries.report(id);
    if (!row) throw new Problem(409, 'Not yet there', `The validation is ${status}; report and story bible are there once it is completed.`);
    return row;
  }
}
