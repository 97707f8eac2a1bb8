import { Controller, Headers, type MessageEvent, Param, Sse } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiResponse } from '@nestjs/swagger';
import { isEnd, type ValidationRow } from '@story-linter/read-model';
import { concatMap, distinctUntilChanged, filter, interval, map, merge, type Observable, share, takeUntil, takeWhile } from 'rxjs';
import { HeaderParameter, IdParameter } from '../contract/answers.decorator.js';
import { validationId } from '../http/parameters.js';
import { tenant } from '../http/tenant.js';
import { ValidationQuery } from '../read-validation/validation.query.js';
import { ProgressTicker } from './progress-ticker.js';

const heartbeatMs = 15_000;

@Controller('v1/validations')
export class FollowProgressController {
  constructor(
    private readonly bus: QueryBus,
    private readonly ticker: ProgressTicker,
  ) {}

  /** Server-sent events: `progress` at every change, `end` with the last; ids are positions in the log. */
  @Sse(':id/progress')
  @IdParameter()
  @HeaderParameter('Last-Event-ID', 'Where the stream goes on: the id of the last event that came.')
  @ApiResponse({ status: 200, description: 'Events `progress`, `heartbeat`, `end`; the data of the first and the last is a Validation.', content: { 'text/event-stream': { schema: { type: 'string' } } } })
  @ApiResponse({ status: 404, description: 'There is no such validation.', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } })
  async progress(@Param('id') id: string, @Headers('last-event-id') lastEventId?: string): Promise<Observable<MessageEvent>> {
    await this.bus.execute(new ValidationQuery(tenant, validationId(id)));
    const seen = /^\d{1,15}$/.test(lastEventId ?? '') ? Number(lastEventId) : -1;
    const changes = this.ticker.rows(id).pipe(
      filter((row) => Number(row.lastOffset) > seen || isEnd(row.status)),
      distinctUntilChanged((a, b) => a.lastOffset === b.lastOffset && a.attempt === b.attempt),
      takeWhile((row) => !isEnd(row.status), true),
      concatMap((row) => this.told(id, row)),
      share(),
    );
    const ended = changes.pipe(filter(({ type }) => type === 'end'));
    const heartbeats = interval(heartbeatMs).pipe(map((): MessageEvent => ({ type: 'heartbeat', data: {} })), takeUntil(ended));
    return merge(changes, heartbeats);
  }

  private async told(id: string, row: ValidationRow): Promise<MessageEvent> {
    const view = await this.bus.execute(new ValidationQuery(tenant, id));
    return { id: row.lastOffset, type: isEnd(row.status) ? 'end' : 'progress', data: view };
  }
}
