import { Controller, Get, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { validationId } from '../http/parameters.js';
import { tenant } from '../http/tenant.js';
import { ValidationQuery } from './validation.query.js';
import type { ValidationView } from './validation-view.js';

@Controller('v1/validations')
export class ReadValidationController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':id')
  validation(@Param('id') id: string): Promise<ValidationView> {
    return this.queries.execute(new ValidationQuery(tenant, validationId(id)));
  }
}
