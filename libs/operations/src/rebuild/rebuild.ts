import { Refused } from '@story-linter/audit';
import type { Pool } from 'pg';
import type { Operations } from '../operations.js';
import { changePlaces, standingStill } from './change-places.js';
import { Comparison, type ComparisonResult } from './comparison.js';
import { analyzeTables, beginGeneration, dropGeneration, foldsCode, type Generation, generationIn, livePosition, nextSchema, oldSchema } from './generation.js';
import { type ChaseProgress, Shadow } from './shadow.js';

export type RebuildProgress = ({ step: 'folding' } & ChaseProgress) | { step: 'comparing'; compared: number } | { step: 'the read model in use stands still' };

export type TellProgress = (progress: RebuildProgress) => void;

export interface RebuildOutcome extends ComparisonResult {
  /** Whether the rebuilt model is in use now. */
  swapped: boolean;
  /** Whether it was interrupted; running the same again goes on from there. */
  interrupted: boolean;
  generation: number;
  /** Events below the positions of the read model in use. */
  events: number;
  eventsPerSecond: number;
  seconds: number;
  /** How long the read model in use stood still. Whoever reads it was answered throughout. */
  stoodStillMs: number;
}

/** Moving validations that may be left to the comparison under the lock. */
const fewEnough = 200;
const rounds = 5;
const reachWithinMs = 20_000;

/**
 * Folds the log from its beginning into tables beside the read model in use, compares both, and puts the new one into
 * the place of the other, while everything runs. With differences that were not accepted the new one is kept beside.
 *
 * @throws Refused, Unavailable; running the same again goes on from there
 */
export const rebuild = async (operations: Operations, options: { acceptDifferences: boolean; restart: boolean }, signal: AbortSignal, tell: TellProgress): Promise<RebuildOutcome> =>
  oneAtATime(operations.pool, async () => {
    const inUse = (await livePosition(operations.pool)).generation;
    return compareWithInUse(operations, await toBeBuilt(operations.pool, options.restart), inUse, options.acceptDifferences ? 'always' : 'when equal', signal, tell);
  });

/** Builds the read model anew beside the one in use, all of it or a sample, compares both, and drops the new one again. */
export const verify = async (operations: Operations, share: number, signal: AbortSignal, tell: TellProgress): Promise<RebuildOutcome> =>
  oneAtATime(operations.pool, async () => {
    const { pool } = operations;
    const left = await generationIn(pool, nextSchema);
    if (left?.purpose === 'rebuild') throw new Refused('A rebuild was interrupted and lies beside; finish it with rebuild, or drop it with discard, and then verify.');
    if (left) await dropGeneration(pool, left);
    const inUse = (await livePosition(pool)).generation;
    const generation = await beginGeneration(pool, await newNumber(pool), 'verify', share);
    try {
      return await compareWithInUse(operations, generation, inUse, 'never', signal, tell);
    } finally {
      await dropGeneration(pool, generation);
    }
  });

/** Lets the generation that was replaced catch up, and changes places with it. */
export const rollback = async (operations: Operations, signal: AbortSignal, tell: TellProgress): Promise<{ swapped: boolean; generation: number; stoodStillMs: number }> =>
  oneAtATime(operations.pool, async () => {
    const { pool } = operations;
    const old = await generationIn(pool, oldSchema);
    if (!old) throw new Refused(noneKept);
    const inUse = (await livePosition(pool)).generation;
    await using shadow = new Shadow(operations, old);
    await shadow.chase(signal, (progress) => tell({ step: 'folding', ...progress }));
    if (signal.aborted) return { swapped: false, generation: inUse, stoodStillMs: 0 };
    tell({ step: 'the read model in use stands still' });
    const begun = performance.now();
    await standingStill(pool, inUse, async ({ client, positions }) => {
      await shadow.reach(positions, reachWithinMs);
      await changePlaces(client, old, inUse);
    });
    return { swapped: true, generation: old.number, stoodStillMs: Math.round(performance.now() - begun) };
  });

/** Drops what lies beside the read model in use: a generation that was replaced, or one that was never finished. */
export const discard = async ({ pool }: Operations): Promise<{ dropped: number[] }> =>
  oneAtATime(pool, async () => {
    const beside = await generationsBeside(pool);
    if (beside.length === 0) throw new Refused(nothingBeside);
    for (const generation of beside) await dropGeneration(pool, generation);
    return { dropped: beside.map(({ number }) => number) };
  });

export const generationsBeside = async (pool: Pool): Promise<Generation[]> => {
  const found = await Promise.all([generationIn(pool, oldSchema), generationIn(pool, nextSchema)]);
  return found.filter((generation) => generation !== undefined);
};

export const stillKept = 'The generation that the last rebuild replaced is still kept; roll back to it, or discard it, and then rebuild.';
export const noneKept = 'No replaced generation of the read model is kept: there is nothing to roll back to.';
export const nothingBeside = 'Nothing lies beside the read model in use: there is nothing to discard.';

const toBeBuilt = async (pool: Pool, restart: boolean): Promise<Generation> => {
  if (await generationIn(pool, oldSchema)) throw new Refused(stillKept);
  const left = await generationIn(pool, nextSchema);
  if (left?.purpose === 'rebuild' && !restart && left.code === (await foldsCode())) return left;
  if (left) await dropGeneration(pool, left);
  return beginGeneration(pool, await newNumber(pool), 'rebuild', 1);
};

const newNumber = async (pool: Pool): Promise<number> => {
  const { generation } = await livePosition(pool);
  return Math.max(generation, ...(await generationsBeside(pool)).map(({ number }) => number)) + 1;
};

const compareWithInUse = async (
  operations: Operations,
  generation: Generation,
  inUse: number,
  swap: 'always' | 'when equal' | 'never',
  signal: AbortSignal,
  tell: TellProgress,
): Promise<RebuildOutcome> => {
  const { pool } = operations;
  const begun = performance.now();
  let folded: ChaseProgress = { done: 0, total: 0, rate: 0, secondsLeft: null };
  const chase = () => shadow.chase(signal, (progress) => tell({ step: 'folding', ...(folded = progress) }));
  await using shadow = new Shadow(operations, generation);
  await chase();
  const { rate } = folded;
  await shadow.redriveParked(signal);
  await analyzeTables(pool, generation.schema);
  const comparison = new Comparison(pool, generation);
  shadow.store.takeTouched();
  await comparison.all(signal, (compared) => tell({ step: 'comparing', compared }));
  let touched = shadow.store.takeTouched();
  for (let round = 0; round < rounds && !signal.aborted && comparison.left + touched.size > fewEnough; round++) {
    await chase();
    await comparison.again(touched.union(shadow.store.takeTouched()));
    touched = shadow.store.takeTouched();
  }
  await chase();
  const facts = { generation: generation.number, events: folded.total, eventsPerSecond: Math.round(rate), seconds: Math.round((performance.now() - begun) / 100) / 10 };
  if (signal.aborted) return { ...facts, swapped: false, interrupted: true, compared: 0, different: 0, byKind: {}, differences: [], stoodStillMs: 0 };
  tell({ step: 'the read model in use stands still' });
  const stopped = performance.now();
  const outcome = await standingStill(pool, inUse, async ({ client, positions }) => {
    await shadow.reach(positions, reachWithinMs);
    const result = await comparison.settle(client, touched.union(shadow.store.takeTouched()));
    const swapped = swap === 'always' || (swap === 'when equal' && result.different === 0);
    if (swapped) await changePlaces(client, generation, inUse);
    return { ...result, swapped };
  });
  return { ...facts, ...outcome, interrupted: false, stoodStillMs: Math.round(performance.now() - stopped) };
};

/** @throws Refused when another rebuild, verification, rollback or discard is under way */
const oneAtATime = async <T>(pool: Pool, work: () => Promise<T>): Promise<T> => {
  const client = await pool.connect();
  let broken: Error | undefined;
  const note = (error: Error): void => void (broken = error);
  client.on('error', note);
  try {
    const { rows } = await client.query<{ mine: boolean }>(`select pg_try_advisory_lock(hashtextextended('story-ops read model', 0)) as mine`);
    if (!rows[0]!.mine) throw new Refused('Another rebuild, verification, rollback or discard of the read model is under way; wait for its end.');
    try {
      return await work();
    } finally {
      if (!broken) await client.query(`select pg_advisory_unlock(hashtextextended('story-ops read model', 0))`).catch(note);
    }
  } finally {
    client.off('error', note);
    client.release(broken);
  }
};
