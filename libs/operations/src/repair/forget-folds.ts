import { generationName } from '@story-linter/streams';
import { processManager, readModel } from '@story-linter/validation';
import type { Pool, PoolClient } from 'pg';

const folds = [processManager.name, readModel.name];

/** Tables whose rows the read model writes, and the column that names the validation. */
const projected = { validation: 'id', history: 'validation', finding: 'validation', report: 'validation' };

const idsAtOnce = 20_000;

export interface Forgotten {
  /** Validations that ended and of which no event was lost: they stay as they are, and refolding them changes nothing. */
  kept: number;
  /** States of either fold that are built anew. */
  states: number;
}

/**
 * Deletes what the folds know, in one transaction that holds the locks of their positions: a fold that is still alive
 * waits, then finds that its position has moved and reads from the beginning as well. Only validations that have ended
 * and lost nothing are kept, so that nobody is asked for their results again. No other admission counts as started any
 * more; the rebuilt states say which are, and the watch sends the others again.
 */
export const forgetFolds = async (pool: Pool, surviving: ReadonlySet<string>): Promise<Forgotten> => {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    await client.query('select from streams.position where fold = any($1) order by fold, topic, partition for update', [folds]);
    await noteSurviving(client, surviving);
    const kept = await noteKept(client);
    const states = await forget(client);
    await client.query('commit');
    return { kept, states };
  } catch (thrown) {
    // The connection is closed, and the transaction with it.
    broken = thrown instanceof Error ? thrown : new Error(String(thrown));
    throw thrown;
  } finally {
    client.release(broken);
  }
};

const noteSurviving = async (client: PoolClient, surviving: ReadonlySet<string>): Promise<void> => {
  await client.query('create temporary table surviving (id text primary key) on commit drop');
  const ids = [...surviving];
  for (let from = 0; from < ids.length; from += idsAtOnce)
    await client.query('insert into surviving select unnest($1::text[])', [ids.slice(from, from + idsAtOnce)]);
  await client.query('analyze surviving');
};

const noteKept = async (client: PoolClient): Promise<number> => {
  await client.query(
    `create temporary table kept on commit drop as
     select v.id, v.id::text as key from read_model.validation v
     join streams.fold_state s on s.fold = '${processManager.name}' and s.key = v.id::text and s.state ->> 'phase' = 'ended'
     where v.status in ('completed', 'failed', 'cancelled')
       and not exists (select from read_model.history h where h.validation = v.id and not exists (select from surviving where surviving.id = h.event_id))
       and not exists (select from streams.parked p where p.parked_group in ('${folds.join("', '")}') and p.key = v.id::text)`,
  );
  const { rows } = await client.query<{ kept: number }>('select count(*)::int as kept from kept');
  return rows[0]!.kept;
};

/** Where the generations that are in use keep their states. */
const liveGenerations = async (client: PoolClient): Promise<string[]> => {
  const { rows } = await client.query<{ fold: string; generation: number }>('select fold, max(generation) as generation from streams.position where fold = any($1) group by fold', [folds]);
  return folds.map((fold) => generationName(fold, rows.find((row) => row.fold === fold)?.generation ?? 0));
};

const forget = async (client: PoolClient): Promise<number> => {
  const live = await liveGenerations(client);
  const { rowCount } = await client.query('delete from streams.fold_state t where fold = any($1) and not exists (select from kept where kept.key = t.key)', [live]);
  await client.query('delete from streams.fold_slot t where fold = any($1) and not exists (select from kept where kept.key = t.key)', [live]);
  await client.query('delete from streams.parked where parked_group = any($1)', [folds]);
  await client.query('delete from streams.redrive_request where fold = any($1)', [folds]);
  for (const [table, column] of Object.entries(projected))
    await client.query(`delete from read_model.${table} t where not exists (select from kept where kept.id = t.${column})`);
  await client.query('update admission.validation a set started = false, appended_at = now() where started and not exists (select from kept where kept.id = a.id)');
  // The events that told of them may be lost; the watch asks, and has them told again.
  await client.query('update content.tombstone set told = false where told');
  await client.query('update streams.position set next_offset = 0, last_id = null, cluster_id = null where fold = any($1)', [folds]);
  return rowCount ?? 0;
};
