import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiResponse } from '@nestjs/swagger';
import { isEnd, type Standing } from '@story-linter/read-model';
import type { FastifyReply } from 'fastify';
import type { SSEMessage } from '@fastify/sse';
import { AnswerAway, HeaderParameter, IdParameter } from '../contract/answers.decorator.js';
import { untilClosed } from '../http/until-closed.js';
import { validationId } from '../http/parameters.js';
import { tenant } from '../http/tenant.js';
import { ValidationQuery } from '../read-validation/validation.query.js';
import { viewOf } from '../read-validation/validation-view.js';
import { ProgressFeed } from './progress-feed.js';

/** A named event, for a comment is not shown to a page's script, which could not tell silence from a dead connection. */
const heartbeatMs = 15_000;
/** How soon a browser comes back when the connection was lost. */
const retryMs = 1_000;

@Controller('v1/validations')
export class FollowProgressController {
  constructor(
    private readonly bus: QueryBus,
    private readonly feed: ProgressFeed,
  ) {}

  /** Server-sent events: `progress` at every change, `end` with the last; ids are positions in the log. */
  @Get(':id/progress')
  @RouteConfig({ sse: 'manual' })
  @IdParameter()
  @HeaderParameter('Last-Event-ID', 'Where the stream goes on: the id of the last event that came.')
  @ApiResponse({ status: 200, description: 'Events `progress`, `heartbeat`, `end`; the data of the first and the last is a Validation.', content: { 'text/event-stream': { schema: { type: 'string' } } } })
  @ApiResponse({ status: 204, description: 'The end was told already, under this Last-Event-ID.' })
  @ApiResponse({ status: 404, description: 'There is no such validation.', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } })
  @ApiResponse({ status: 410, description: 'It was erased.', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } })
  @AnswerAway()
  async progress(@Param('id') id: string, @Res() reply: FastifyReply, @Headers('last-event-id') lastEventId?: string): Promise<void> {
    const standing = await this.bus.execute(new ValidationQuery(tenant, validationId(id)));
    if (isEnd(standing.status) && standing.position === lastEventId) return void reply.status(204).send();
    const standings = this.feed.follow(standing, heartbeatMs, untilClosed(reply));
    await reply.sse.send(told(standings, lastEventId));
    // The plugin closes when the handler is done; Nest's is done only when the answer is.
    reply.sse.close();
  }
}

async function* told(standings: AsyncGenerator<Standing | undefined>, lastEventId: string | undefined): AsyncGenerator<SSEMessage> {
  for await (const standing of standings) {
    if (!standing) yield { event: 'heartbeat', data: {} };
    else if (standing.position !== lastEventId || standing.stalled || isEnd(standing.status)) yield messageOf(standing);
    else yield { event: 'heartbeat', data: {}, retry: retryMs };
  }
}

const messageOf = (standing: Standing): SSEMessage => ({
  ...(standing.position !== null && { id: standing.position }),
  event: isEnd(standing.status) ? 'end' : 'progress',
  data: viewOf(standing),
  retry: retryMs,
});
