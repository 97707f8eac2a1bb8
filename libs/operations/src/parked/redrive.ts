import { setTimeout as sleep } from 'node:timers/promises';
import { encode, type EncodedMessage, idOf, RetryValidation, say } from '@story-linter/events';
import { ParkedEvents, replaysHeader } from '@story-linter/streams';
import type { Operations } from '../operations.js';
import { streamGroups } from '../status/groups.js';
import { type ParkedFilter, type ParkedRow, parkedRows } from './parked-records.js';
import { type Standing, standingOf } from './waiting.js';

export interface RedriveOptions {
  /** Ask for another attempt where the one of a parked command has failed. */
  retry: boolean;
  /** Share of failures among what was redriven, past which no further step is begun. */
  maxFailures: number;
  /** Keys redriven at most. */
  max: number;
  /** How often a record may have been redriven before. */
  maxReplays: number;
  /** Milliseconds to wait for what comes of one step. */
  waitMs: number;
}

/**
 * Of all that is parked of one group's key. `CONFIRMED`: it is handled. `UNCHANGED`: it failed again. `UNKNOWN`: nothing
 * was heard in time; it stays marked, and running the same again asks what came of it before anything else.
 * `NOT_ATTEMPTED`: nothing was done, for the reason named.
 */
export type RedriveResult = 'CONFIRMED' | 'UNCHANGED' | 'UNKNOWN' | 'NOT_ATTEMPTED';

export interface RedrivenItem {
  group: string;
  key: string;
  ids: readonly number[];
  result: RedriveResult;
  why?: string;
}

export interface RedriveOutcome {
  items: RedrivenItem[];
  counts: Record<RedriveResult, number>;
  /** Why it stopped before all was attempted. */
  stopped?: string;
}

interface Item {
  group: string;
  key: string;
  rows: readonly ParkedRow[];
}

type Told = (done: number, total: number, item: RedrivenItem) => void;

/** The first steps; the others take as many as the last at a time. */
const steps = [1, 10, 100];
const everyMs = 200;

/**
 * Has parked records handled again, key by key in the order of their logs: one, then ten, then a hundred at a time, and
 * the outcome of each step is waited for. Stops after a step with an unknown outcome, or with too many failures.
 * Interrupted or run again it goes on: what is handled has gone, and what was marked is asked after first.
 */
export const redrive = async (operations: Operations, filter: ParkedFilter, options: RedriveOptions, signal: AbortSignal, tell: Told = () => undefined): Promise<RedriveOutcome> => {
  const items = itemsOf(await parkedRows(operations.pool, filter));
  const all = items.slice(0, options.max);
  const done: RedrivenItem[] = [];
  let stopped = items.length > all.length ? `--max ${options.max}: ${items.length - all.length} keys are left.` : undefined;
  for (let step = 0; done.length < all.length; step++) {
    const size = steps[Math.min(step, steps.length - 1)]!;
    const redriven = await Promise.all(all.slice(done.length, done.length + size).map((item) => redriveItem(operations, item, options)));
    for (const item of redriven) tell(done.push(item), all.length, item);
    stopped = signal.aborted ? 'Interrupted.' : (reasonToStop(done, options) ?? stopped);
    if (signal.aborted || reasonToStop(done, options)) break;
  }
  const left = items.slice(done.length).map((item) => resultOf(item, 'NOT_ATTEMPTED', stopped));
  const results = [...done, ...left];
  const counts = { CONFIRMED: 0, UNCHANGED: 0, UNKNOWN: 0, NOT_ATTEMPTED: 0 };
  for (const { result } of results) counts[result] += 1;
  return { items: results, counts, ...(left.length > 0 && stopped !== undefined && { stopped }) };
};

/** All that is parked of one group's key is redriven together. */
export const itemsOf = (rows: readonly ParkedRow[]): Item[] =>
  [...Map.groupBy(rows, ({ group, key }) => `${group} ${key}`).values()].map((ofKey) => ({ group: ofKey[0]!.group, key: ofKey[0]!.key, rows: ofKey.sort((a, b) => a.offset - b.offset) }));

const reasonToStop = (done: readonly RedrivenItem[], { maxFailures }: RedriveOptions): string | undefined => {
  const attempted = done.filter(({ result }) => result !== 'NOT_ATTEMPTED');
  const failed = attempted.filter(({ result }) => result === 'UNCHANGED').length;
  if (attempted.some(({ result }) => result === 'UNKNOWN')) return 'What came of one is not known; look at it before going on.';
  return failed > 0 && failed / attempted.length > maxFailures ? `${failed} of ${attempted.length} failed again, more than ${Math.round(maxFailures * 100)} %.` : undefined;
};

const resultOf = ({ group, key, rows }: Item, result: RedriveResult, why?: string): RedrivenItem => ({ group, key, ids: rows.map(({ id }) => id), result, ...(why !== undefined && { why }) });

const redriveItem = async (operations: Operations, item: Item, options: RedriveOptions): Promise<RedrivenItem> => {
  const isFold = streamGroups.find(({ group }) => group === item.group)?.kind === 'fold';
  const replays = Math.max(...item.rows.map((row) => row.replays));
  if (replays >= options.maxReplays && !item.rows.some(({ redrivenAt }) => redrivenAt))
    return resultOf(item, 'NOT_ATTEMPTED', `It was redriven ${replays} times already; --max-replays allows more.`);
  return isFold ? redriveKeyOfFold(operations, item, options) : redriveCommands(operations, item, options);
};

/** The owner of the partition applies what is parked, in order, before newer events of the key. */
const redriveKeyOfFold = async ({ pool }: Operations, item: Item, { waitMs }: RedriveOptions): Promise<RedrivenItem> => {
  const of = [item.group, item.key];
  await pool.query('update streams.parked set replays = replays + 1, redriven_at = now() where parked_group = $1 and key = $2', of);
  await new ParkedEvents(pool).redrive(item.group, item.key);
  const answered = await within(waitMs, async () => (await pool.query('select from streams.redrive_request where fold = $1 and key = $2', of)).rowCount === 0);
  if (!answered) return resultOf(item, 'UNKNOWN', `Nobody has taken up the request within ${waitMs / 1000} s: look whether ${item.group} runs.`);
  const { rows } = await pool.query<{ reason: string }>('update streams.parked set redriven_at = null where parked_group = $1 and key = $2 returning reason', of);
  return rows[0] ? resultOf(item, 'UNCHANGED', rows[0].reason) : resultOf(item, 'CONFIRMED');
};

/** The original bytes and key go into the inbox again where somebody waits for them; or another attempt is asked for. */
const redriveCommands = async (operations: Operations, item: Item, options: RedriveOptions): Promise<RedrivenItem> => {
  const retried = new Set<string>();
  for (const row of item.rows) {
    const result = await redriveCommand(operations, row, options, retried);
    if (result) return resultOf(item, result.result, result.why);
  }
  return resultOf(item, 'CONFIRMED');
};

type Failed = { result: Exclude<RedriveResult, 'CONFIRMED'>; why: string };

const redriveCommand = async ({ pool, log }: Operations, row: ParkedRow, options: RedriveOptions, retried: Set<string>): Promise<Failed | undefined> => {
  const record = await storedRecord(pool, row.id);
  if (!record) return undefined;
  const standing = await standingOf(pool, record, row.key);
  if (standing.kind === 'done') return void (await letGo(pool, row.id));
  if (!row.redrivenAt) {
    const why = refusalOf(standing, options);
    if (why !== undefined) return { result: 'NOT_ATTEMPTED', why };
    await pool.query('update streams.parked set replays = replays + 1, redriven_at = now() where id = $1', [row.id]);
    const sent = standing.kind === 'retry' ? retryOf(record.subject, standing) : again(record, row);
    const name = standing.kind === 'retry' ? `${record.subject}/${standing.attempt}` : String(row.id);
    if (!retried.has(name)) await log.append([sent]);
    retried.add(name);
  }
  return settled(pool, row, record, options);
};

const refusalOf = (standing: Standing, { retry }: RedriveOptions): string | undefined => {
  if (standing.kind === 'later') return 'Its attempt goes on without it, or is past its deadline; ask again when the attempt has ended.';
  if (standing.kind === 'nobody') return 'Nobody waits for it any more; discard it.';
  return standing.kind === 'retry' && !retry ? 'Its attempt has failed; --retry asks for another.' : undefined;
};

/** Until it is done, or was parked anew: then the new row takes the place of this one, and counts on. */
const settled = async (pool: Operations['pool'], row: ParkedRow, record: Stored, { waitMs }: RedriveOptions): Promise<Failed | undefined> => {
  let failed: Failed | undefined;
  const known = await within(waitMs, async () => {
    const { rows } = await pool.query<{ id: string; reason: string }>(
      `select n.id, n.reason from streams.parked n join streams.parked o on o.id = $1
       where n.parked_group = o.parked_group and n.id > o.id and n.parked_at > o.redriven_at and n.record_key is not distinct from o.record_key
         and n.headers -> 'ce_type' is not distinct from o.headers -> 'ce_type' and n.headers -> 'ce_subject' is not distinct from o.headers -> 'ce_subject' order by n.id limit 1`,
      [row.id],
    );
    if (rows[0]) {
      await pool.query('update streams.parked n set replays = greatest(n.replays, o.replays) from streams.parked o where n.id = $1 and o.id = $2', [rows[0].id, row.id]);
      failed = { result: 'UNCHANGED', why: rows[0].reason };
      return true;
    }
    return (await standingOf(pool, record, row.key)).kind === 'done';
  });
  if (!known) return { result: 'UNKNOWN', why: `Nothing was heard of it within ${waitMs / 1000} s; it stays marked.` };
  await letGo(pool, row.id);
  return failed;
};

const letGo = (pool: Operations['pool'], id: number) => pool.query('delete from streams.parked where id = $1', [id]);

interface Stored {
  key: Buffer | null;
  headers: Record<string, Buffer[]>;
  value: Buffer | null;
  subject: string;
}

const storedRecord = async (pool: Operations['pool'], id: number): Promise<Stored | undefined> => {
  const { rows } = await pool.query<{ record_key: Buffer | null; headers: Record<string, string[]>; value: Buffer | null }>('select record_key, headers, value from streams.parked where id = $1', [id]);
  const [row] = rows;
  if (!row) return undefined;
  const headers = Object.fromEntries(Object.entries(row.headers).map(([name, all]) => [name, all.map((one) => Buffer.from(one, 'base64'))]));
  return { key: row.record_key, headers, value: row.value, subject: headers['ce_subject']?.[0]?.toString() ?? '' };
};

/** As it was, byte for byte, with the count of its replays. The log takes bytes where the contract speaks of text. */
const again = ({ key, headers, value }: Stored, { topic, replays }: ParkedRow): EncodedMessage =>
  ({ topic, key, headers: { ...headers, [replaysHeader]: String(replays + 1) }, value }) as unknown as EncodedMessage;

const retryOf = (validation: string, { attempt, tenant }: Extract<Standing, { kind: 'retry' }>): EncodedMessage => {
  const saying = say(RetryValidation, { attempt });
  return encode({ ...saying, id: idOf(validation, saying), source: '/story-linter/story-ops', subject: validation, tenantId: tenant, correlationId: validation });
};

const within = async (waitMs: number, holds: () => Promise<boolean>): Promise<boolean> => {
  const giveUp = performance.now() + waitMs;
  while (!(await holds())) {
    if (performance.now() > giveUp) return false;
    await sleep(everyMs);
  }
  return true;
};
