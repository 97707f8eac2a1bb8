import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type Standing, ValidationQueries } from '@story-linter/read-model';
import { notFound } from '../problems/problem.js';

/** Where a validation of the tenant stands. @throws Problem 404 */
export class ValidationQuery extends Query<Standing> {
  constructor(
    readonly tenant: string,
    readonly id: string,
  ) {
    super();
  }
}

@QueryHandler(ValidationQuery)
export class ValidationQueryHandler implements IQueryHandler<ValidationQuery, Standing> {
  constructor(private readonly queries: ValidationQueries) {}

  async execute({ tenant, id }: ValidationQuery): Promise<Standing> {
    const standing = await this.queries.standing(tenant, id);
    if (!standing) throw notFound(id);
    return standing;
  }
}
