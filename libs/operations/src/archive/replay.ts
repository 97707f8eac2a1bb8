import { Refused } from '@story-linter/audit';
import { PostgresContentStore, PostgresErasures, ResultLookups } from '@story-linter/content-store';
import { type Fold, FoldRunner, type Log, type LogRecord, PostgresFoldStore } from '@story-linter/streams';
import { processManager, readModel } from '@story-linter/validation';
import pg from 'pg';
import { linesOf } from './archive-file.js';
import { isEvent, recordIn } from './archive-line.js';
import { layDown } from './lay-down.js';

export interface ReplayOutcome {
  events: number;
  validations: number;
  /** Messages that the process manager would have said; nobody hears them. */
  unsaid: number;
  parked: number;
}

/** Records of one batch. */
const atOnce = 500;

/**
 * Folds the events of an archive into an empty database, by the very folds that the services run and without Kafka, so
 * that tables can be looked at elsewhere. Offsets are the places of the events in the archive.
 *
 * @param prepareTables makes the tables of this version
 * @throws Refused when the database holds something already
 */
export const replay = async (path: string, databaseUrl: string, prepareTables: (databaseUrl: string) => Promise<void>, signal: AbortSignal): Promise<ReplayOutcome> => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 4, connectionTimeoutMillis: 5_000, statement_timeout: 120_000, application_name: 'story-ops replay' });
  pool.on('error', () => undefined);
  try {
    await mustBeEmpty(pool);
    await prepareTables(databaseUrl);
    const contents = new PostgresContentStore(pool);
    for await (const line of linesOf(path)) if (!isEvent(line)) await layDown(pool, contents, line);
    const log = new NobodyListens();
    const runners = [processManager, readModel].map(
      (fold) => new FoldRunner<object, unknown>(fold as Fold<object, unknown>, { log, store: new PostgresFoldStore(pool), lookups: new ResultLookups(contents, new PostgresErasures(pool)) }),
    );
    let offset = 0;
    for await (const records of batchesOf(path)) {
      if (signal.aborted) break;
      const here = records.map((record, index) => ({ ...record, partition: 0, offset: offset + index }));
      offset += here.length;
      log.end = offset;
      for (const runner of runners) await folded(runner, here, signal);
    }
    const { rows } = await pool.query<{ validations: number; parked: number }>(
      'select (select count(distinct key)::int from streams.fold_state) as validations, (select count(*)::int from streams.parked) as parked',
    );
    return { events: offset, unsaid: log.unsaid, ...rows[0]! };
  } finally {
    await pool.end();
  }
};

const folded = async (runner: FoldRunner<object, unknown>, records: readonly LogRecord[], signal: AbortSignal): Promise<void> => {
  const verdict = await runner.handle({ topic: processManager.reads, partition: 0, generation: 1, records, signal });
  if (verdict.kind !== 'advance') throw new Error(`The archive cannot be folded: ${'reason' in verdict ? verdict.reason : verdict.kind}`);
};

const mustBeEmpty = async (pool: pg.Pool): Promise<void> => {
  const { rows } = await pool.query<{ there: string | null }>(`select to_regclass('streams.position') as there`);
  if (rows[0]?.there) throw new Refused('The database holds tables of this system already: name an empty one, made for this replay.');
};

async function* batchesOf(path: string): AsyncGenerator<LogRecord[]> {
  let batch: LogRecord[] = [];
  for await (const line of linesOf(path)) {
    if (isEvent(line)) batch.push(recordIn(line));
    if (batch.length < atOnce) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** The log of a replay: it counts what is said, and hands it to nobody. */
class NobodyListens implements Log {
  unsaid = 0;
  end = 0;

  append(messages: readonly unknown[]): Promise<void> {
    this.unsaid += messages.length;
    return Promise.resolve();
  }

  clusterId(): Promise<string> {
    return Promise.resolve('an archive');
  }

  bounds(): Promise<{ start: number; end: number }> {
    return Promise.resolve({ start: 0, end: this.end });
  }

  consume(): Promise<never> {
    return Promise.reject(new Error('A replay reads its archive and consumes nothing.'));
  }
}
