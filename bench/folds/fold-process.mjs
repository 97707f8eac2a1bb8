import { PostgresContentStore } from '@story-linter/content-store';
import { FoldRunner, KafkaLog, PostgresFoldStore } from '@story-linter/streams';
import { processManager, readModel } from '@story-linter/validation';
import pg from 'pg';
import { peakMegabytes } from '../processes.mjs';
import { silent } from './fill-log.mjs';

/** Folds what lies in the log, up to so many events, as the saga does, and tells how long it took and how much it held. */
const [kafkaBrokers, databaseUrl, prefix, name, events] = process.argv.slice(2);
const everyMs = 10;

const fold = [processManager, readModel].find((one) => one.name === name);
const pool = new pg.Pool({ connectionString: databaseUrl, max: 16 });
const log = new KafkaLog({ brokers: kafkaBrokers, clientId: 'bench', logger: silent, prefix });
const runner = new FoldRunner(fold, { log, store: new PostgresFoldStore(pool), lookups: new PostgresContentStore(pool) });

const folded = async () => Number((await pool.query('select coalesce(sum(next_offset), 0) as folded from streams.position where fold = $1', [name])).rows[0].folded);

const cpuSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

await runner.run();
let first;
for (;;) {
  const now = await folded();
  if (now > 0) first ??= { at: performance.now(), events: now, cpu: cpuSeconds() };
  if (now >= Number(events)) break;
  await new Promise((resolve) => setTimeout(resolve, everyMs));
}
const measured = Number(events) - first.events;
const { rows } = await pool.query('select count(*)::int as parked from streams.parked');
process.send({ events: measured, seconds: (performance.now() - first.at) / 1000, cpuSeconds: cpuSeconds() - first.cpu, peakMegabytes: peakMegabytes(), parked: rows[0].parked });
await log.stop();
await pool.end();
process.disconnect();
