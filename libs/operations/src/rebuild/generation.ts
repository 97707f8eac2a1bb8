import { codeFingerprint, mainOf } from '@story-linter/content-store';
import { readModelSchemaIn, readModelTables, replacedReadModel } from '@story-linter/read-model/schema';
import { generationName } from '@story-linter/streams';
import { readModel } from '@story-linter/validation';
import type { Pool, PoolClient } from 'pg';

/** Why a generation lies beside the one in use. */
export type Purpose = 'rebuild' | 'verify' | 'replaced';

/** A generation of the read model that is not in use: being built, or kept since another took its place. */
export interface Generation {
  number: number;
  /** Where its tables lie. */
  schema: typeof nextSchema | typeof oldSchema;
  purpose: Purpose;
  /** The share of all validations that it holds; 1 but for the verification of a sample. */
  share: number;
  /** Fingerprint of the code that began to build it here. */
  code: string;
  begunAt: Date;
}

/** Fingerprint of the code that folds the read model here, of all that it depends on too. */
export const foldsCode = (): Promise<string> => codeFingerprint(mainOf('@story-linter/validation'));

export const liveSchema = 'read_model';
export const nextSchema = 'read_model_next';
export const oldSchema = replacedReadModel;

/** The name under which positions and parked events of a generation lie while it is not in use. */
export const nameBeside = (number: number): string => `${readModel.name}#${number}`;

/** Where the read model in use stands: its generation, and the next offset of each partition. @throws when PostgreSQL does not answer */
export const livePosition = async (client: Pick<PoolClient, 'query'>): Promise<{ generation: number; positions: Map<number, number> }> => {
  const { rows } = await client.query<{ partition: number; next_offset: string; generation: number }>(
    'select partition, next_offset, generation from streams.position where fold = $1 and topic = $2',
    [readModel.name, readModel.reads],
  );
  return { generation: Math.max(0, ...rows.map(({ generation }) => generation)), positions: new Map(rows.map((row) => [row.partition, Number(row.next_offset)])) };
};

/** Where a generation that is not in use stands. */
export const positionBeside = async (client: Pick<PoolClient, 'query'>, number: number): Promise<Map<number, number>> => {
  const { rows } = await client.query<{ partition: number; next_offset: string }>('select partition, next_offset from streams.position where fold = $1 and topic = $2', [
    nameBeside(number),
    readModel.reads,
  ]);
  return new Map(rows.map((row) => [row.partition, Number(row.next_offset)]));
};

/** The generation that lies in a schema, if one does. It is described in its schema, so that both come and go together. */
export const generationIn = async (client: Pick<PoolClient, 'query'>, schema: Generation['schema']): Promise<Generation | undefined> => {
  const { rows: there } = await client.query<{ name: string | null }>('select to_regclass($1) as name', [`${schema}.generation`]);
  if (!there[0]?.name) return undefined;
  const { rows } = await client.query<{ number: number; purpose: Purpose; share: number; code: string; begun_at: Date }>(`select number, purpose, share, code, begun_at from ${schema}.generation`);
  const [row] = rows;
  return row && { number: row.number, purpose: row.purpose, share: row.share, code: row.code, begunAt: row.begun_at, schema };
};

/** Writes into a schema which generation it holds. */
export const describe = async (client: Pick<PoolClient, 'query'>, { schema, number, purpose, share, code }: Omit<Generation, 'begunAt'>): Promise<void> => {
  await client.query(`create table ${schema}.generation (number int not null, purpose text not null, share float8 not null, code text not null, begun_at timestamptz not null default now())`);
  await client.query(`insert into ${schema}.generation (number, purpose, share, code) values ($1, $2, $3, $4)`, [number, purpose, share, code]);
};

/** Makes empty tables for a generation to be built. */
export const beginGeneration = async (pool: Pool, number: number, purpose: 'rebuild' | 'verify', share: number): Promise<Generation> => {
  const code = await foldsCode();
  return inTransaction(pool, async (client) => {
    await forget(client, number);
    for (const statement of readModelSchemaIn(nextSchema)) await client.query(statement);
    await describe(client, { schema: nextSchema, number, purpose, share, code });
    return (await generationIn(client, nextSchema))!;
  });
};

/** Deletes a generation that is not in use: tables, states, slots, positions and parked events. */
export const dropGeneration = async (pool: Pool, { schema, number }: Generation): Promise<void> =>
  inTransaction(pool, async (client) => {
    const { generation } = await livePosition(client);
    if (generation === number) throw new Error(`The generation ${number} of the read model is in use and is not dropped.`);
    await client.query(`drop schema ${schema} cascade`);
    await forget(client, number);
  });

const forget = async (client: PoolClient, number: number): Promise<void> => {
  const stored = generationName(readModel.name, number);
  await client.query('delete from streams.fold_state where fold = $1', [stored]);
  await client.query('delete from streams.fold_slot where fold = $1', [stored]);
  for (const [table, column] of [['position', 'fold'], ['parked', 'parked_group'], ['redrive_request', 'fold']])
    await client.query(`delete from streams.${table} where ${column} = $1`, [nameBeside(number)]);
};

/** Planners know nothing of a table that was filled a minute ago. */
export const analyzeTables = async (pool: Pool, schema: string): Promise<void> => {
  for (const { name } of readModelTables) await pool.query(`analyze ${schema}.${name}`);
};

/** All or nothing. @throws what the work throws */
export const inTransaction = async <T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> => {
  const client = await pool.connect();
  let broken: Error | undefined;
  const note = (error: Error): void => void (broken = error);
  client.on('error', note);
  try {
    await client.query('begin');
    const answer = await work(client);
    await client.query('commit');
    return answer;
  } catch (thrown) {
    await client.query('rollback').catch((error: Error) => (broken ??= error));
    throw thrown;
  } finally {
    client.off('error', note);
    client.release(broken);
  }
};
