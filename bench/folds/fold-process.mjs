import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { PostgresContentStore } from '@story-linter/content-store';
import { FoldRunner, KafkaLog, PostgresFoldStore } from '@story-linter/streams';
import { processManager, readModel } from '@story-linter/validation';
import pg from 'pg';
import { peakMegabytes } from '../processes.mjs';
import { silent } from './fill-log.mjs';

/** Folds what lies in the log, up to so many events, as the saga does, and tells how long it took and how much it held. */
const [kafkaBrokers, databaseUrl, prefix, name, events, profile] = process.argv.slice(2);
const everyMs = 10;
/** Points of the way at which it is noted what was used until then. */
const points = 40;

const fold = [processManager, readModel].find((one) => one.name === name);
const pool = new pg.Pool({ connectionString: databaseUrl, max: 16 });
const log = new KafkaLog({ brokers: kafkaBrokers, clientId: 'bench', logger: silent, prefix });
const runner = new FoldRunner(fold, { log, store: new PostgresFoldStore(pool), lookups: new PostgresContentStore(pool) });

const folded = async () => Number((await pool.query('select coalesce(sum(next_offset), 0) as folded from streams.position where fold = $1', [name])).rows[0].folded);

const cpuSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Notes where the processor's time goes from now on. @returns ends it, and writes it down */
async function profiled(file) {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  return async () => writeFileSync(file, JSON.stringify((await session.post('Profiler.stop')).profile));
}

const cpuBefore = cpuSeconds();
await runner.run();
const way = [];
let written;
for (;;) {
  const now = await folded();
  if (now > 0) {
    if (way.length === 0 && profile) written = await profiled(profile);
    if (way.length === 0 || now - way.at(-1).events >= Number(events) / points) way.push({ events: now, at: performance.now(), cpu: cpuSeconds(), megabytes: process.memoryUsage.rss() / 2 ** 20 });
  }
  if (now >= Number(events)) break;
  await new Promise((resolve) => setTimeout(resolve, everyMs));
}
const [first] = way;
const measured = Number(events) - first.events;
const told = { events: measured, seconds: (performance.now() - first.at) / 1000, cpuSeconds: cpuSeconds() - cpuBefore, peakMegabytes: peakMegabytes(), way };
await written?.();
const { rows } = await pool.query('select count(*)::int as parked from streams.parked');
process.send({ ...told, parked: rows[0].parked });
await log.stop();
await pool.end();
process.disconnect();
