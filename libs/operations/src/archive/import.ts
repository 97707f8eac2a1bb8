import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { type Plan, Refused, type Verb } from '@story-linter/audit';
import { PostgresContentStore } from '@story-linter/content-store';
import { decode, type EncodedMessage } from '@story-linter/events';
import { asError } from '@story-linter/streams';
import type { Operations } from '../operations.js';
import { linesOf } from './archive-file.js';
import { type CloudEventLine, isEvent, messageIn, recordIn } from './archive-line.js';
import { layDown } from './lay-down.js';

export interface ImportOutcome {
  events: number;
  besides: number;
}

export type TellImport = (progress: { done: number; total: number }) => void;

/** Events that one append carries. */
const atOnce = 500;

/** Appends the events of an archive to the log of this system, with all that stands beside them. */
export const importVerb = (operations: Operations, path: string, tell: TellImport): Verb<ImportOutcome> => ({
  name: 'import',
  target: path,
  parameters: { file: resolve(path) },
  destructive: true,
  plan: () => planOf(operations, path),
  apply: (signal) => carryIn(operations, path, signal, tell),
});

const planOf = async (operations: Operations, path: string): Promise<Plan> => {
  const hash = createHash('sha256');
  const events = new Map<string, Set<string>>();
  let besides = 0;
  for await (const line of linesOf(path)) {
    hash.update(JSON.stringify(line));
    if (isEvent(line)) mustBeAMessage(path, line);
    if (isEvent(line)) events.set(line.subject, (events.get(line.subject) ?? new Set<string>()).add(line.id));
    else besides += 1;
  }
  if (events.size === 0) throw new Refused(`${path} holds no event.`);
  await mustNotCollide(operations, events);
  const count = [...events.values()].reduce((sum, { size }) => sum + size, 0);
  return {
    summary: [
      'lays down texts, results, admissions and discards of the archive; what is there already stays',
      'appends the events to the log, in their order, under their own ids: running it again changes nothing',
      'the process manager says what follows from them again: workers answer from the results laid down, and what has not ended goes on here',
    ],
    counts: { validations: events.size, events: count, besides },
    sample: [...events.keys()].slice(0, 5),
    stops: [],
    size: count + besides,
    willNot: ['offsets and times are those of this log, not of the one it comes from', 'no validation that has another history here is touched'],
    fingerprint: hash.digest('hex'),
  };
};

const mustBeAMessage = (path: string, line: CloudEventLine): void => {
  try {
    decode(recordIn(line));
  } catch (thrown) {
    throw new Refused(`The event ${line.id} in ${path} is no message of this system, and would stall its validation: ${asError(thrown).message}`);
  }
};

/** A validation may be here already as far as an interrupted import has come; another history of the same id may not. */
const mustNotCollide = async ({ pool }: Operations, events: ReadonlyMap<string, ReadonlySet<string>>): Promise<void> => {
  const { rows } = await pool.query<{ validation: string; event_id: string }>('select validation, event_id from read_model.history where validation = any($1::uuid[])', [[...events.keys()]]);
  const other = rows.find(({ validation, event_id: id }) => !events.get(validation)!.has(id));
  if (other) throw new Refused(`${other.validation} has another history here: its event ${other.event_id} is not in the archive.`);
};

const carryIn = async ({ pool, log }: Operations, path: string, signal: AbortSignal, tell: TellImport): Promise<ImportOutcome> => {
  const total = await count(path);
  const outcome = { events: 0, besides: 0 };
  const contents = new PostgresContentStore(pool);
  for await (const line of linesOf(path)) {
    if (signal.aborted) return outcome;
    if (isEvent(line)) continue;
    await layDown(pool, contents, line);
    outcome.besides += 1;
    tell({ done: outcome.besides, total });
  }
  let waiting: EncodedMessage[] = [];
  const flush = async (): Promise<void> => {
    await log.append(waiting);
    outcome.events += waiting.length;
    waiting = [];
    tell({ done: outcome.besides + outcome.events, total });
  };
  for await (const line of linesOf(path)) {
    if (signal.aborted) break;
    if (isEvent(line)) waiting.push(messageIn(line));
    if (waiting.length >= atOnce) await flush();
  }
  if (waiting.length > 0) await flush();
  return outcome;
};

const count = async (path: string): Promise<number> => {
  let lines = 0;
  for await (const _line of linesOf(path)) lines += 1;
  return lines;
};
