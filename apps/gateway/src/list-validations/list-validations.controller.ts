import { Controller, Get, Query } from '@nestjs/common';
import { type ListedValidation, statuses, ValidationQueries } from '@story-linter/read-model';
import { cursorOf, filterOf, pageSize, placeOf, type Scope } from '../http/parameters.js';
import { tenant } from '../http/tenant.js';
import { linksOf } from '../read-validation/validation-view.js';

interface ListParameters {
  status?: string | string[];
  limit?: string;
  cursor?: string;
}

@Controller('v1/validations')
export class ListValidationsController {
  constructor(private readonly queries: ValidationQueries) {}

  /** The latest first. */
  @Get()
  async list(@Query() { status, limit, cursor }: ListParameters) {
    const filter = filterOf('status', status, statuses);
    const scope: Scope = ['validations', tenant, filter];
    const { items, next } = await this.queries.list(tenant, filter, placeOf(scope, cursor), pageSize(limit));
    return { items: items.map(lineOf), next: cursorOf(scope, next) };
  }
}

const lineOf = ({ id, title, status, attempt, words, errors, warnings, infos, admittedAt, startedAt, endedAt }: ListedValidation) => ({
  id,
  title,
  status,
  attempt,
  words,
  findings: { error: errors, warning: warnings, info: infos },
  admittedAt,
  startedAt,
  endedAt,
  links: linksOf(id),
});
