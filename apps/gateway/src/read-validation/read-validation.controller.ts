import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import { Answer, HeaderParameter, IdParameter } from '../contract/answers.decorator.js';
import { ProgressFeed } from '../follow-progress/progress-feed.js';
import { validationId, waitOf } from '../http/parameters.js';
import { tenant } from '../http/tenant.js';
import { untilClosed } from '../http/until-closed.js';
import { ValidationQuery } from './validation.query.js';
import { type ValidationView, viewOf } from './validation-view.js';

@Controller('v1/validations')
export class ReadValidationController {
  constructor(
    private readonly queries: QueryBus,
    private readonly feed: ProgressFeed,
  ) {}

  /** Where it stands; with `Prefer: wait=10` the answer comes at its end, or after so many seconds. */
  @Get(':id')
  @IdParameter()
  @HeaderParameter('Prefer', '`wait=10`: answer at its end, or after so many seconds (at most 30).')
  @Answer(200, 'Validation', 'Where it stands.', 404, 410)
  async validation(@Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply, @Headers('prefer') prefer?: string): Promise<ValidationView> {
    let standing = await this.queries.execute(new ValidationQuery(tenant, validationId(id)));
    const seconds = waitOf(prefer);
    if (seconds > 0) {
      void reply.header('preference-applied', `wait=${seconds}`);
      const patience = AbortSignal.any([AbortSignal.timeout(seconds * 1000), untilClosed(reply)]);
      for await (const next of this.feed.follow(standing, seconds * 1000, patience)) standing = next ?? standing;
    }
    return viewOf(standing);
  }
}
