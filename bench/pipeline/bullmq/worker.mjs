import { Worker } from 'bullmq';
import pg from 'pg';

/** A trivial job each, and of a story whose jobs are done one row. */
const [port, databaseUrl] = process.argv.slice(2);
const connection = { host: '127.0.0.1', port: Number(port) };
const concurrency = 50;
process.on('disconnect', () => process.exit());

const pool = new pg.Pool({ connectionString: databaseUrl, max: 8 });
const jobs = new Worker('jobs', async ({ data: { reference } }) => ({ error: 0, warning: 0, info: reference.length % 3 }), { connection, concurrency });
const stories = new Worker('stories', ({ data: { story } }) => pool.query("insert into bullmq_story (id, status) values ($1, 'completed') on conflict do nothing", [story]).then(() => true), { connection, concurrency });
await Promise.all([jobs.waitUntilReady(), stories.waitUntilReady()]);
process.send('reads');
