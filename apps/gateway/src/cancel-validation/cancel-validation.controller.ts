import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { CancelValidation, say } from '@story-linter/events';
import { isEnd } from '@story-linter/read-model';
import { Answer, IdParameter, JsonBody } from '../contract/answers.decorator.js';
import { CommandLog } from '../http/command-log.js';
import { validationId } from '../http/parameters.js';
import { bodyAs } from '../http/body-as.js';
import { tenant } from '../http/tenant.js';
import { Problem } from '../problems/problem.js';
import { ValidationQuery } from '../read-validation/validation.query.js';
import { type ValidationView, viewOf } from '../read-validation/validation-view.js';

@Controller('v1/validations')
export class CancelValidationController {
  constructor(
    private readonly bus: QueryBus,
    private readonly commands: CommandLog,
  ) {}

  /** Asks for the end of a validation under way, with a reason for people if there is one. It ends a moment later. */
  @Post(':id/cancel')
  @HttpCode(202)
  @IdParameter()
  @JsonBody('CancelValidation', false)
  @Answer(202, 'Validation', 'It is asked for; this is where it stands now.', 400, 404, 410, 409, 415, 422)
  async cancel(@Param('id') id: string, @Body() body: unknown): Promise<ValidationView> {
    const data = bodyAs(CancelValidation, body ?? {});
    const standing = await this.bus.execute(new ValidationQuery(tenant, validationId(id)));
    if (isEnd(standing.status)) throw new Problem(409, 'Conflict', `The validation is ${standing.status}; only one that is under way can be cancelled.`);
    await this.commands.append(tenant, id, say(CancelValidation, data));
    return viewOf(standing);
  }
}
