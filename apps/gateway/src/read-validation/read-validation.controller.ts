import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { isEnd } from '@story-linter/read-model';
import type { FastifyReply } from 'fastify';
import { filter, firstValueFrom, fromEvent, race, timer } from 'rxjs';
import { Answer, HeaderParameter, IdParameter } from '../contract/answers.decorator.js';
import { ProgressTicker } from '../follow-progress/progress-ticker.js';
import { validationId, waitOf } from '../http/parameters.js';
import { tenant } from '../http/tenant.js';
import { ValidationQuery } from './validation.query.js';
import type { ValidationView } from './validation-view.js';

@Controller('v1/validations')
export class ReadValidationController {
  constructor(
    private readonly queries: QueryBus,
    private readonly ticker: ProgressTicker,
  ) {}

  /** Where it stands; with `Prefer: wait=10` the answer comes at its end, or after so many seconds. */
  @Get(':id')
  @IdParameter()
  @HeaderParameter('Prefer', '`wait=10`: answer at its end, or after so many seconds (at most 30).')
  @Answer(200, 'Validation', 'Where it stands.', 404)
  async validation(@Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply, @Headers('prefer') prefer?: string): Promise<ValidationView> {
    const now = await this.queries.execute(new ValidationQuery(tenant, validationId(id)));
    const seconds = waitOf(prefer);
    if (seconds === 0) return now;
    void reply.header('preference-applied', `wait=${seconds}`);
    if (isEnd(now.status)) return now;
    const ended = this.ticker.rows(id).pipe(filter(({ status }) => isEnd(status)));
    await firstValueFrom(race(ended, timer(seconds * 1000), fromEvent(reply.raw, 'close')), { defaultValue: undefined });
    return this.queries.execute(new ValidationQuery(tenant, id));
  }
}
