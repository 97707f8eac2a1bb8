import { type Plan, Refused, type Verb } from '@story-linter/audit';
import type { Pool } from 'pg';
import type { Operations } from '../operations.js';
import { foldsCode, type Generation, liveSchema, livePosition, positionBeside } from './generation.js';
import { discard, generationsBeside, noneKept, nothingBeside, rebuild, type RebuildOutcome, rollback, stillKept, type TellProgress } from './rebuild.js';

const target = 'read-model';

/** Whoever reads is answered by the model in use all the time. */
const readersGoOn = 'queries to the gateway are not held up: the read model in use answers until the other takes its place';
const saysNothing = 'no message is appended to any topic: a rebuild has no way to say anything';

interface Standing {
  inUse: number;
  events: number;
  validations: number;
  beside: Generation[];
}

/** Builds the read model anew beside the one in use and lets it take its place. */
export const rebuildVerb = (operations: Operations, options: { acceptDifferences: boolean; restart: boolean }, tell: TellProgress): Verb<RebuildOutcome> => ({
  name: 'rebuild',
  target,
  parameters: options,
  destructive: false,
  plan: async () => {
    const standing = await standingOf(operations.pool);
    if (standing.beside.some(({ purpose }) => purpose === 'replaced')) throw new Refused(stillKept);
    const left = standing.beside.find(({ purpose }) => purpose === 'rebuild');
    const begun = left && !options.restart && left.code === (await foldsCode()) ? left : undefined;
    const folded = begun ? sum(await positionBeside(operations.pool, begun.number)) : 0;
    return {
      summary: [
        begun
          ? `goes on with the rebuild of ${begun.begunAt.toISOString()} (generation ${begun.number}); --restart begins anew`
          : 'folds the log of events from its beginning into tables beside the read model in use',
        ...(left && !begun ? [`drops what the rebuild of ${left.begunAt.toISOString()} has done${options.restart ? '' : ': the code has changed since'}`] : []),
        'compares both, validation by validation, at equal offsets',
        options.acceptDifferences ? 'lets the new one take the place of the other, whatever differs' : 'lets the new one take the place of the other if nothing differs; otherwise keeps it beside and tells the differences',
        'keeps the other one for rollback until it is discarded',
      ],
      counts: { events: standing.events, 'events folded already': folded, validations: standing.validations },
      sample: [],
      stops: ['the read model stops taking in events for the moment of the change, usually less than a second'],
      size: standing.events - folded,
      willNot: [saysNothing, readersGoOn],
      fingerprint: fingerprintOf(standing),
    };
  },
  apply: (signal) => rebuild(operations, options, signal, tell),
});

/** Changes places with the generation that the last rebuild, or rollback, has replaced. */
export const rollbackVerb = (operations: Operations, tell: TellProgress): Verb<Awaited<ReturnType<typeof rollback>>> => ({
  name: 'rollback',
  target,
  parameters: {},
  destructive: true,
  plan: async () => {
    const standing = await standingOf(operations.pool);
    const old = standing.beside.find(({ purpose }) => purpose === 'replaced');
    if (!old) throw new Refused(noneKept);
    const behind = standing.events - sum(await positionBeside(operations.pool, old.number));
    return {
      summary: [
        `lets generation ${old.number}, replaced on ${old.begunAt.toISOString()}, fold the events since, and puts it into the place of generation ${standing.inUse}`,
        `keeps generation ${standing.inUse}: another rollback changes places again`,
      ],
      counts: { 'events to be folded': behind },
      sample: [],
      stops: ['the read model stops taking in events for the moment of the change, usually less than a second'],
      size: behind,
      willNot: [saysNothing, readersGoOn],
      fingerprint: fingerprintOf(standing),
    };
  },
  apply: (signal) => rollback(operations, signal, tell),
});

/** Drops the generations that are not in use. */
export const discardVerb = (operations: Operations): Verb<{ dropped: number[] }> => ({
  name: 'discard',
  target,
  parameters: {},
  destructive: true,
  plan: async (): Promise<Plan> => {
    const standing = await standingOf(operations.pool);
    if (standing.beside.length === 0) throw new Refused(nothingBeside);
    return {
      summary: standing.beside.map(({ number, purpose, begunAt }) => `drops generation ${number}, ${purpose === 'replaced' ? 'replaced on' : `begun by a ${purpose} on`} ${begunAt.toISOString()}`),
      counts: { generations: standing.beside.length },
      sample: [],
      stops: [],
      size: standing.beside.length,
      willNot: [`generation ${standing.inUse}, which is in use, is not touched`, 'no event is deleted: another rebuild can build it again'],
      fingerprint: fingerprintOf(standing),
    };
  },
  apply: () => discard(operations),
});

const standingOf = async (pool: Pool): Promise<Standing> => {
  const [{ generation, positions }, beside, validations] = await Promise.all([
    livePosition(pool),
    generationsBeside(pool),
    pool.query<{ count: number }>(`select count(*)::int as count from ${liveSchema}.validation`),
  ]);
  return { inUse: generation, events: sum(positions), validations: validations.rows[0]!.count, beside };
};

/** Events come all the time; what a plan hangs on is which generations there are. */
const fingerprintOf = ({ inUse, beside }: Standing): string => JSON.stringify([inUse, beside.map(({ number, purpose, begunAt }) => [number, purpose, begunAt])]);

const sum = (positions: ReadonlyMap<number, number>): number => [...positions.values()].reduce((total, next) => total + next, 0);
