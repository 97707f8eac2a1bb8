import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type Standing, ValidationQueries } from '@story-linter/read-model';
import { gathered } from '@story-linter/streams';
import { gone, notFound } from '../problems/problem.js';

/** Where a validation of the tenant stands. @throws Problem 404, or 410 when it was erased */
export class ValidationQuery extends Query<Standing> {
  constructor(
    readonly tenant: string,
    readonly id: string,
  ) {
    super();
  }
}

/** Half of the connections: what else is asked has the others. */
const gathering = { mostTogether: 1_000, mostAtOnce: 4 };

/** Questions that come together are one query: thousands who come to follow at once do not stand in line for a connection. */
@QueryHandler(ValidationQuery)
export class ValidationQueryHandler implements IQueryHandler<ValidationQuery, Standing> {
  private readonly standing: (id: string) => Promise<Standing | undefined>;

  constructor(queries: ValidationQueries) {
    this.standing = gathered(async (ids) => {
      const found = new Map((await queries.changed([...new Set(ids)].map((id) => ({ id, seen: null })))).map((standing) => [standing.id, standing]));
      return ids.map((id) => found.get(id));
    }, gathering);
  }

  async execute({ tenant, id }: ValidationQuery): Promise<Standing> {
    const standing = await this.standing(id);
    if (standing?.tenant !== tenant) throw notFound(id);
    if (standing.status === 'erased') throw gone(id);
    return standing;
  }
}
