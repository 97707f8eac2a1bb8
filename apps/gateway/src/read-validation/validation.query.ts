import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type Standing, ValidationQueries } from '@story-linter/read-model';
import DataLoader from 'dataloader';
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

const mostAtOnce = 1_000;

/** Questions that come together are one query: thousands who come to follow at once do not stand in line for a connection. */
@QueryHandler(ValidationQuery)
export class ValidationQueryHandler implements IQueryHandler<ValidationQuery, Standing> {
  private readonly standings: DataLoader<string, Standing | undefined>;

  constructor(queries: ValidationQueries) {
    this.standings = new DataLoader(
      async (ids) => {
        const found = new Map((await queries.changed([...new Set(ids)].map((id) => ({ id, seen: null })))).map((standing) => [standing.id, standing]));
        return ids.map((id) => found.get(id));
      },
      { cache: false, maxBatchSize: mostAtOnce, batchScheduleFn: (ask) => setImmediate(ask) },
    );
  }

  async execute({ tenant, id }: ValidationQuery): Promise<Standing> {
    const standing = await this.standings.load(id);
    if (standing?.tenant !== tenant) throw notFound(id);
    return standing;
  }
}
