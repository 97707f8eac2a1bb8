import { fork } from 'node:child_process';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { FlowProducer } from 'bullmq';
import pg from 'pg';
import { startEngines } from '../stack.mjs';
import { contender } from './contender.mjs';
import { startRedis } from './redis.mjs';

const workers = 2;
/** Flows that one call adds. */
const flowsAtOnce = 50;

/** The same as BullMQ does it: a flow a story, its jobs the children, two workers, one row a completed story. @throws NoRedis */
export async function startBullMq() {
  const redis = await startRedis();
  const engines = await startEngines();
  const database = new pg.Pool({ connectionString: engines.databaseUrl, max: 2 });
  await database.query('create table bullmq_story (id text primary key, status text not null)');
  const producer = new FlowProducer({ connection: { host: '127.0.0.1', port: redis.port } });
  const processes = Array.from({ length: workers }, () => fork(new URL('./bullmq/worker.mjs', import.meta.url), [String(redis.port), engines.databaseUrl]));
  await Promise.all(processes.map((process) => once(process, 'message')));

  const options = { removeOnComplete: true, removeOnFail: true };
  const flowOf = ({ id, jobs }) => ({
    name: 'story',
    queueName: 'stories',
    data: { story: id },
    opts: options,
    children: Array.from({ length: jobs }, (_, index) => ({ name: 'job', queueName: 'jobs', data: { story: id, index, reference: `sha256:${id}` }, opts: options })),
  });
  return contender({
    prepare: (stories, jobs) => Array.from({ length: stories }, () => ({ id: randomUUID(), jobs })),
    async submit(stories) {
      for (let from = 0; from < stories.length; from += flowsAtOnce) await producer.addBulk(stories.slice(from, from + flowsAtOnce).map(flowOf));
    },
    async completed(stories) {
      const { rows } = await database.query('select count(*)::int as completed from bullmq_story where id = any($1)', [stories.map(({ id }) => id)]);
      return rows[0].completed;
    },
    async stop() {
      const ended = processes.map((process) => once(process, 'exit'));
      for (const process of processes) process.disconnect();
      await Promise.all(ended);
      await producer.close();
      await database.end();
      await Promise.all([engines.stop(), redis.stop()]);
    },
  });
}
