import { Controller, Get, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { type ReportRow, ValidationQueries } from '@story-linter/read-model';
import { validationId } from '../http/parameters.js';
import { tenant } from '../http/tenant.js';
import { Problem } from '../problems/problem.js';
import { ValidationQuery } from '../read-validation/validation.query.js';

/** What only a completed validation has. */
@Controller('v1/validations')
export class ReadBibleController {
  constructor(
    private readonly bus: QueryBus,
    private readonly queries: ValidationQueries,
  ) {}

  @Get(':id/bible')
  async bible(@Param('id') id: string): Promise<Record<string, unknown>> {
    return (await this.completed(id)).bible;
  }

  /** Version, files with their words, what was accepted; the findings are a listing of their own. */
  @Get(':id/report')
  async report(@Param('id') id: string): Promise<Record<string, unknown>> {
    return (await this.completed(id)).report;
  }

  private async completed(id: string): Promise<ReportRow> {
    const { status } = await this.bus.execute(new ValidationQuery(tenant, validationId(id)));
    const row = await this.queries.report(id);
    if (!row) throw new Problem(409, 'Not yet there', `The validation is ${status}; the story bible is there once it is completed.`);
    return row;
  }
}
