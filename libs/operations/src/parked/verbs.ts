import { createHash } from 'node:crypto';
import { Refused, type Verb } from '@story-linter/audit';
import { ParkedEvents, PostgresPauses } from '@story-linter/streams';
import type { Operations } from '../operations.js';
import { streamGroups } from '../status/groups.js';
import { type ParkedFilter, type ParkedRow, parkedRows } from './parked-records.js';
import { itemsOf, redrive, type RedriveOptions, type RedriveOutcome, type RedrivenItem } from './redrive.js';

/** What is redriven and at what pace is part of the plan; other failures that come meanwhile are left alone. */
export const redriveVerb = (
  operations: Operations,
  filter: ParkedFilter,
  options: RedriveOptions,
  tell?: (done: number, total: number, item: RedrivenItem) => void,
): Verb<RedriveOutcome> => ({
  name: 'parked redrive',
  target: targetOf(filter),
  parameters: { ...filter, ...options },
  destructive: false,
  plan: async () => {
    const rows = await chosen(operations, filter);
    const paused = (await new PostgresPauses(operations.pool).inForce()).filter(({ group }) => group === '*' || rows.some((row) => row.group === group));
    if (paused[0]) throw new Refused(`${paused[0].group === '*' ? 'Every group' : paused[0].group} is paused by ${paused[0].by} (${paused[0].reason}); resume it, and then redrive.`);
    const keys = itemsOf(rows);
    return {
      summary: [
        'folds apply their parked events in the order of the log, before newer ones of the same key',
        'commands of workers go into their inbox again, byte for byte, where their validation still waits for them',
        options.retry ? 'where the attempt has failed, another one is asked for, once a validation' : 'where the attempt has failed nothing is done; --retry asks for another attempt',
        `one key first, then ten, then a hundred at a time; it stops when more than ${Math.round(options.maxFailures * 100)} % fail again`,
      ],
      counts: { keys: Math.min(keys.length, options.max), records: rows.length, 'redriven before': rows.filter(({ replays }) => replays > 0).length },
      sample: rows.slice(0, 5).map(lineOf),
      stops: [],
      size: Math.min(keys.length, options.max),
      willNot: ['nothing is counted twice: what is said again bears the id it had', `nothing is redriven that was redriven ${options.maxReplays} times`],
      fingerprint: fingerprintOf(rows),
    };
  },
  apply: (signal) => redrive(operations, filter, options, signal, tell),
});

export interface DiscardOutcome {
  discarded: number;
  /** Where they lay: nothing else tells of a worker's command afterwards. */
  origins: string[];
}

/** Takes records out for good: a fold's events in every rebuild too, a worker's commands with their bytes. */
export const discardParkedVerb = (operations: Operations, filter: ParkedFilter, reason: string | undefined): Verb<DiscardOutcome> => ({
  name: 'parked discard',
  target: targetOf(filter),
  parameters: { ...filter },
  destructive: true,
  plan: async () => {
    const rows = await chosen(operations, filter);
    const ofFolds = rows.filter(isOfFold).length;
    return {
      summary: [
        'events of folds are taken out for good: they and their repeats change nothing, in every rebuild too',
        'events parked behind them stay parked until they are redriven',
        'commands of workers are deleted; whoever waits for them has been told that they failed',
      ],
      counts: { 'events of folds': ofFolds, 'commands of workers': rows.length - ofFolds },
      sample: rows.slice(0, 5).map(lineOf),
      stops: [],
      size: rows.length,
      willNot: ['nothing is deleted from the log'],
      fingerprint: fingerprintOf(rows),
    };
  },
  apply: async (signal) => {
    const origins: string[] = [];
    for (const row of await chosen(operations, filter)) {
      if (signal.aborted) break;
      if (isOfFold(row)) await new ParkedEvents(operations.pool).discard(row.group, row, reason ?? '');
      else await operations.pool.query('delete from streams.parked where id = $1', [row.id]);
      origins.push(`${row.group} ${row.topic}/${row.partition}/${row.offset}`);
    }
    return { discarded: origins.length, origins };
  },
});

const chosen = async ({ pool }: Operations, filter: ParkedFilter): Promise<ParkedRow[]> => {
  const rows = await parkedRows(pool, filter);
  if (rows.length === 0) throw new Refused('Nothing that is parked fits; story-ops parked list shows what there is.');
  return rows;
};

const isOfFold = ({ group }: ParkedRow): boolean => streamGroups.some((one) => one.group === group && one.kind === 'fold');

const lineOf = ({ id, group, key, reason }: ParkedRow): string => `${id}  ${group}  ${key}  ${reason.slice(0, 100)}`;

/** What is typed to confirm it: the one thing that was named, or all. */
const targetOf = ({ ids, failure, key, group }: ParkedFilter): string => ids?.join(',') ?? failure ?? key ?? group ?? 'all';

const fingerprintOf = (rows: readonly ParkedRow[]): string =>
  createHash('sha256')
    .update(rows.map(({ id }) => id).sort((a, b) => a - b).join())
    .digest('hex');
