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
/** Half of the connections: what else is asked has the others. */
const mostQueries = 4;

/** Questions that come together are one query: thousands who come to follow at once do not stand in line for a connection. */
@QueryHandler(ValidationQuery)
export class ValidationQueryHandler implements IQueryHandler<ValidationQuery, Standing> {
  private readonly standings: DataLoader<string, Standing | undefined>;
  private readonly waiting: (() => void)[] = [];
  private asking = 0;

  constructor(private readonly queries: ValidationQueries) {
    this.standings = new DataLoader(
      (ids) => this.ask(ids),
      { cache: false, maxBatchSize: mostAtOnce, batchScheduleFn: (ask) => void (this.asking < mostQueries ? setImmediate(ask) : this.waiting.push(ask)) },
    );
  }

  async execute({ tenant, id }: ValidationQuery): Promise<Standing> {
    const standing = await this.standings.load(id);
    if (standing?.tenant !== tenant) throw notFound(id);
    return standing;
  }

  /** While so many queries are under way, whatever else is asked gathers for the next one. */
  private async ask(ids: readonly string[]): Promise<(Standing | undefined)[]> {
    this.asking += 1;
    try {
      const found = new Map((await this.queries.changed([...new Set(ids)].map((id) => ({ id, seen: null })))).map((standing) => [standing.id, standing]));
      return ids.map((id) => found.get(id));
    } finally {
      this.asking -= 1;
      this.waiting.shift()?.();
    }
  }
}
