import type { Pool, PoolClient } from 'pg';
import { answered } from './answered.js';
import type { Erasure, Erasures } from './content-store.js';

/** Erasure in PostgreSQL, in one transaction. */
export class PostgresErasures implements Erasures {
  constructor(private readonly pool: Pool) {}

  async erase(tenant: string, validation: string): Promise<Erasure> {
    return answered(async () => {
      const client = await this.pool.connect();
      let broken: Error | undefined;
      try {
        await client.query('begin');
        const erasure = await eraseWith(client, tenant, validation);
        await client.query('commit');
        return erasure;
      } catch (thrown) {
        // The connection is closed, and the transaction with it.
        broken = thrown instanceof Error ? thrown : new Error(String(thrown));
        throw thrown;
      } finally {
        client.release(broken);
      }
    });
  }

  async erasedAmong(validations: readonly string[]): Promise<ReadonlySet<string>> {
    const { rows } = await answered(() => this.pool.query<{ validation: string }>('select validation from content.tombstone where validation = any($1)', [validations]));
    return new Set(rows.map(({ validation }) => validation));
  }

  async takeUntold(olderThanSeconds: number, limit: number): Promise<{ tenant: string; validation: string }[]> {
    const { rows } = await answered(() =>
      this.pool.query<{ tenant: string; validation: string }>(
        `update content.tombstone set asked_at = now() where validation in (
           select validation from content.tombstone where not told and asked_at < now() - make_interval(secs => $1) order by asked_at limit $2 for update skip locked)
         returning tenant, validation`,
        [olderThanSeconds, limit],
      ),
    );
    return rows;
  }

  async noteTold(validations: readonly string[]): Promise<void> {
    await answered(() => this.pool.query('update content.tombstone set told = true where validation = any($1)', [validations]));
  }
}

const eraseWith = async (client: PoolClient, tenant: string, validation: string): Promise<Erasure> => {
  const count = async (sql: string): Promise<number> => (await client.query(sql, [tenant, validation])).rowCount ?? 0;
  await count('insert into content.tombstone (tenant, validation) values ($1, $2) on conflict do nothing');
  const results = await count('delete from content.result r using content.tombstone t where r.validation = $2 and t.validation = $2 and t.tenant = $1');
  // Whoever begins to refer to one of the texts, or caches what is about it, holds its row until that is written; the next statements see it.
  await count('select from content.text t join content.reference r using (tenant, sha256) where r.tenant = $1 and r.validation = $2 order by t.sha256 for update of t');
  const cached = await count('delete from content.cached c using content.reference r where r.tenant = $1 and r.validation = $2 and c.tenant = $1 and c.content = r.sha256');
  const texts = await count(
    `delete from content.text t using content.reference r where r.tenant = $1 and r.validation = $2 and t.tenant = $1 and t.sha256 = r.sha256
     and not exists (select from content.reference other where other.tenant = $1 and other.sha256 = r.sha256 and other.validation <> $2)`,
  );
  await count('delete from content.reference where tenant = $1 and validation = $2');
  return { texts, results, cached };
};
