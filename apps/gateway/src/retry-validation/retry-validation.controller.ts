import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { RetryValidation, say } from '@story-linter/events';
import { Answer, IdParameter } from '../contract/answers.decorator.js';
import { CommandLog } from '../http/command-log.js';
import { validationId } from '../http/parameters.js';
import { tenant } from '../http/tenant.js';
import { Problem } from '../problems/problem.js';
import { ValidationQuery } from '../read-validation/validation.query.js';
import { type ValidationView, viewOf } from '../read-validation/validation-view.js';

@Controller('v1/validations')
export class RetryValidationController {
  constructor(
    private readonly bus: QueryBus,
    private readonly commands: CommandLog,
  ) {}

  /** Asks for the attempt after a failed one; what is already found out is kept. */
  @Post(':id/retry')
  @HttpCode(202)
  @IdParameter()
  @Answer(202, 'Validation', 'It is asked for; this is where it stands now.', 404, 410, 409)
  async retry(@Param('id') id: string): Promise<ValidationView> {
    const standing = await this.bus.execute(new ValidationQuery(tenant, validationId(id)));
    if (standing.status !== 'failed') throw new Problem(409, 'Conflict', `The validation is ${standing.status}; only one that has failed can be tried again.`);
    await this.commands.append(tenant, id, say(RetryValidation, { attempt: standing.attempt }));
    return viewOf(standing);
  }
}
