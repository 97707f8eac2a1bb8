import { Injectable } from '@nestjs/common';
import { DatabasePool } from '@story-linter/nest-streams';
import { forgettingIn, replacedReadModel } from '@story-linter/read-model/schema';
import { postgresFailure } from '@story-linter/streams';
import { readModel } from '@story-linter/validation';

/** The read model that a rebuild has replaced: no fold tells it of an erasure. */
@Injectable()
export class ReplacedReadModel {
  constructor(private readonly pool: DatabasePool) {}

  /** Deletes the validation's rows, if such a model is kept. It holds the fold's positions meanwhile, so that none is put there unseen. @throws Unavailable */
  async forget(validation: string): Promise<void> {
    try {
      const client = await this.pool.connect();
      let broken: Error | undefined;
      try {
        await client.query('begin');
        await client.query('select from streams.position where fold = $1 order by topic, partition for update', [readModel.name]);
        const { rows } = await client.query<{ there: string | null }>('select to_regnamespace($1) as there', [replacedReadModel]);
        if (rows[0]?.there) for (const statement of forgettingIn(replacedReadModel, '$1')) await client.query(statement, [validation]);
        await client.query('commit');
      } catch (thrown) {
        // The connection is closed, and the transaction with it.
        broken = thrown instanceof Error ? thrown : new Error(String(thrown));
        throw thrown;
      } finally {
        client.release(broken);
      }
    } catch (thrown) {
      throw postgresFailure(thrown);
    }
  }
}
