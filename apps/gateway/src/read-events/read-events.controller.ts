import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ValidationQueries } from '@story-linter/read-model';
import type { PageOf } from '../contract/answers.js';
import { Answer, IdParameter, PageParameters } from '../contract/answers.decorator.js';
import { cursorOf, pageSize, placeOf, places, type Scope, validationId } from '../http/parameters.js';
import { tenant } from '../http/tenant.js';
import { ValidationQuery } from '../read-validation/validation.query.js';

/** An event as it was told first. `offset` is its position in the partition, `at` the broker's time. */
export interface EventEntry {
  id: string;
  type: string;
  offset: number;
  at: string;
  causationId: string | null;
  data: Record<string, unknown>;
}

@Controller('v1/validations')
export class ReadEventsController {
  constructor(
    private readonly bus: QueryBus,
    private readonly queries: ValidationQueries,
  ) {}

  /** The validation's history in the order of the log, one entry an event id. */
  @Get(':id/events')
  @IdParameter()
  @PageParameters()
  @Answer(200, 'EventPage', 'A page of its history.', 404, 410, 422)
  async events(@Param('id') id: string, @Query('limit') limit?: string, @Query('cursor') cursor?: string): Promise<PageOf<EventEntry>> {
    const scope: Scope = ['events', id];
    const [after, size] = [placeOf(scope, cursor, places.position) ?? '-1', pageSize(limit)];
    await this.bus.execute(new ValidationQuery(tenant, validationId(id)));
    const { items, next } = await this.queries.history(id, after, size);
    return {
      items: items.map(({ eventId, type, offset, at, causationId, data }) => ({ id: eventId, type, offset: Number(offset), at: at.toISOString(), causationId, data })),
      next: cursorOf(scope, next),
    };
  }
}
