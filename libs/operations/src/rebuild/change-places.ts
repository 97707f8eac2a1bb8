import { topics } from '@story-linter/events';
import { forgettingIn } from '@story-linter/read-model/schema';
import { readModel } from '@story-linter/validation';
import type { Pool, PoolClient } from 'pg';
import { describe, type Generation, inTransaction, liveSchema, nameBeside, oldSchema } from './generation.js';

/** Between the two renamings. */
const leavingSchema = 'read_model_leaving';

/** The lock of the positions in use is waited for no longer; a batch is written in a fraction of it. */
const lockWithinMs = 15_000;

const partitions = topics.find(({ name }) => name === readModel.reads)!.partitions;

/** Where the read model in use stands, while nobody else can move it. */
export interface Standstill {
  client: PoolClient;
  positions: ReadonlyMap<number, number>;
}

/**
 * Holds the positions of the read model in use for the length of the work, in one transaction: a batch in flight is
 * waited for, the next ones wait, and everybody else only reads.
 *
 * @throws Error when another generation is in use than was expected
 */
export const standingStill = async <T>(pool: Pool, generation: number, work: (standstill: Standstill) => Promise<T>): Promise<T> =>
  inTransaction(pool, async (client) => {
    await client.query(`set local lock_timeout = ${lockWithinMs}`);
    await client.query(
      'insert into streams.position (fold, topic, partition, next_offset, generation) select $1, $2, partition, 0, $3 from generate_series(0, $4 - 1) partition on conflict do nothing',
      [readModel.name, readModel.reads, generation, partitions],
    );
    const { rows } = await client.query<{ partition: number; next_offset: string; generation: number }>(
      'select partition, next_offset, generation from streams.position where fold = $1 and topic = $2 order by partition for update',
      [readModel.name, readModel.reads],
    );
    if (rows.some((row) => row.generation !== generation)) throw new Error(`Another generation of the read model than ${generation} is in use meanwhile; nothing was changed.`);
    return work({ client, positions: new Map(rows.map((row) => [row.partition, Number(row.next_offset)])) });
  });

/**
 * Puts a generation that stands at the same positions into the place of the one in use, within the transaction that
 * holds these: tables, positions and parked events change their names. The other one is kept as `read_model_old`.
 */
export const changePlaces = async (client: PoolClient, { schema, number }: Generation, inUse: number): Promise<void> => {
  const here = [readModel.name, readModel.reads];
  await client.query(`drop table ${schema}.generation`);
  await client.query(`alter schema ${liveSchema} rename to ${leavingSchema}`);
  await client.query(`alter schema ${schema} rename to ${liveSchema}`);
  await client.query(`alter schema ${leavingSchema} rename to ${oldSchema}`);
  // What is being erased may not have been told to the one that leaves, and nobody tells it now.
  for (const statement of forgettingIn(oldSchema, 'select validation::uuid from content.tombstone')) await client.query(statement);
  await describe(client, { schema: oldSchema, number: inUse, purpose: 'replaced', share: 1, code: 'not known' });
  await client.query('update streams.parked set parked_group = $2 where parked_group = $1', [readModel.name, nameBeside(inUse)]);
  await client.query('update streams.parked set parked_group = $1 where parked_group = $2', [readModel.name, nameBeside(number)]);
  await client.query('delete from streams.redrive_request where fold = $1', [readModel.name]);
  await client.query(
    `insert into streams.position (fold, topic, partition, next_offset, last_id, cluster_id)
     select $3, topic, partition, next_offset, last_id, cluster_id from streams.position where fold = $1 and topic = $2
     on conflict (fold, topic, partition) do update set next_offset = excluded.next_offset, last_id = excluded.last_id, cluster_id = excluded.cluster_id`,
    [...here, nameBeside(inUse)],
  );
  await client.query('update streams.position set generation = $3 where fold = $1 and topic = $2', [...here, number]);
  await client.query('delete from streams.position where fold = $1', [nameBeside(number)]);
};
