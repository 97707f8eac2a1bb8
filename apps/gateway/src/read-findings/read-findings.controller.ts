import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ValidationQueries } from '@story-linter/read-model';
import { cursorOf, pageSize, placeOf, validationId } from '../http/parameters.js';
import { tenant } from '../http/tenant.js';
import { ValidationQuery } from '../read-validation/validation.query.js';

@Controller('v1/validations')
export class ReadFindingsController {
  constructor(
    private readonly bus: QueryBus,
    private readonly queries: ValidationQueries,
  ) {}

  /** In the report's order. While chunks are worked on, what they have shown so far. */
  @Get(':id/findings')
  async findings(@Param('id') id: string, @Query('limit') limit?: string, @Query('cursor') cursor?: string) {
    await this.bus.execute(new ValidationQuery(tenant, validationId(id)));
    const { items, next } = await this.queries.findings(id, placeOf(cursor), pageSize(limit));
    return { items: items.map(({ finding }) => finding), next: cursorOf(next) };
  }
}
