import { Controller, Get, Query } from '@nestjs/common';
import { type ListedValidation, type Status, statuses, ValidationQueries } from '@story-linter/read-model';
import type { PageOf } from '../contract/answers.js';
import { Answer, Filter, PageParameters } from '../contract/answers.decorator.js';
import { cursorOf, filterOf, pageSize, placeOf, places, type Scope } from '../http/parameters.js';
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
  @Filter('status', 'Where they stand.', statuses)
  @PageParameters()
  @Answer(200, 'ValidationPage', 'A page of the listing.', 422)
  async list(@Query() { status, limit, cursor }: ListParameters): Promise<PageOf<ListedLine>> {
    const filter = filterOf('status', status, statuses);
    const scope: Scope = ['validations', tenant, filter];
    const { items, next } = await this.queries.list(tenant, filter, placeOf(scope, cursor, places.admission), pageSize(limit));
    return { items: items.map(lineOf), next: cursorOf(scope, next) };
  }
}

/** A line of the listing. Times are ISO 8601. */
export interface ListedLine {
  id: string;
  title: string;
  status: Status;
  attempt: number;
  words: number;
  findings: { error: number; warning: number; info: number };
  admittedAt: string;
  startedAt: string | null;
  endedAt: string | null;
  links: Record<string, string>;
}

const lineOf = ({ id, title, status, attempt, words, errors, warnings, infos, admittedAt, startedAt, endedAt }: ListedValidation): ListedLine => ({
  id,
  title,
  status,
  attempt,
  words,
  findings: { error: errors, warning: warnings, info: infos },
  admittedAt: admittedAt.toISOString(),
  startedAt: startedAt?.toISOString() ?? null,
  endedAt: endedAt?.toISOString() ?? null,
  links: linksOf(id),
});
