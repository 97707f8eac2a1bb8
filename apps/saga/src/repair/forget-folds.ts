import type { Pool } from 'pg';

/** Tables whose rows the read model writes. */
const projected = ['validation', 'history', 'finding', 'report'].map((table) => `read_model.${table}`);

/**
 * Deletes all that the folds know, in one transaction that holds the locks of their positions: a fold that is still
 * alive waits, then finds that its position has moved and reads from the beginning as well. No admission counts as
 * started any more; the rebuilt states say which are, and the watch sends the others again.
 *
 * @returns how many states were forgotten, and how many admissions have to prove themselves started
 */
export const forgetFolds = async (pool: Pool, folds: readonly string[]): Promise<{ states: number; admissions: number }> => {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    await client.query('select from streams.position where fold = any($1) order by fold, topic, partition for update', [folds]);
    const { rowCount: states } = await client.query('delete from streams.fold_state where fold = any($1)', [folds]);
    await client.query('delete from streams.fold_slot where fold = any($1)', [folds]);
    await client.query('delete from streams.parked where parked_group = any($1)', [folds]);
    for (const table of projected) await client.query(`delete from ${table}`);
    const { rowCount: admissions } = await client.query('update admission.validation set started = false, appended_at = now() where started');
    await client.query('delete from streams.position where fold = any($1)', [folds]);
    await client.query('commit');
    return { states: states ?? 0, admissions: admissions ?? 0 };
  } catch (thrown) {
    // The connection is closed, and the transaction with it.
    broken = thrown instanceof Error ? thrown : new Error(String(thrown));
    throw thrown;
  } finally {
    client.release(broken);
  }
};
