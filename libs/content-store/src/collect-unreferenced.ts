import type { Pool } from 'pg';
import { answered } from './answered.js';
import { PostgresErasures } from './postgres-erasures.js';

/** What nobody needs any more. */
export class Collection {
  private readonly erasures: PostgresErasures;

  constructor(private readonly pool: Pool) {
    this.erasures = new PostgresErasures(pool);
  }

  /**
   * One bounded step: deletes texts that nobody has referred to for a day, and what was stored for a validation while
   * it was erased, by work that was under way; an hour later that has come to its end.
   *
   * @returns whether there may be more. @throws Unavailable
   */
  async collect(limit: number): Promise<boolean> {
    const texts = await this.texts(limit);
    const swept = await this.afterErasures(limit);
    return texts === limit || swept === limit;
  }

  private async texts(limit: number): Promise<number> {
    const { rows } = await answered(() =>
      this.pool.query<{ gone: number }>(
        `with gone as (
           delete from content.text where not referred and stored_at < now() - interval '1 day'
           and (tenant, sha256) in (select tenant, sha256 from content.text where not referred and stored_at < now() - interval '1 day' order by stored_at limit $1)
           returning tenant, sha256),
         uncached as (delete from content.cached c using gone where c.tenant = gone.tenant and c.content = gone.sha256)
         select count(*)::int as gone from gone`,
        [limit],
      ),
    );
    return rows[0]!.gone;
  }

  private async afterErasures(limit: number): Promise<number> {
    const { rows } = await answered(() =>
      this.pool.query<{ tenant: string; validation: string }>(
        `select tenant, validation from content.tombstone where not swept and erased_at < now() - interval '1 hour' order by erased_at limit $1`,
        [limit],
      ),
    );
    for (const { tenant, validation } of rows) {
      await this.erasures.erase(tenant, validation);
      await answered(() => this.pool.query('update content.tombstone set swept = true where validation = $1', [validation]));
    }
    return rows.length;
  }
}
