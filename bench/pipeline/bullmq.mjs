import { fork } from 'node:child_process';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { FlowProducer } from 'bullmq';
import pg from 'pg';
import { secondsBelow } from '../processes.mjs';
import { startEngines } from '../stack.mjs';
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
  const flowOf = (story, jobs) => ({
    name: 'story',
    queueName: 'stories',
    data: { story },
    opts: options,
    children: Array.from({ length: jobs }, (_, index) => ({ name: 'job', queueName: 'jobs', data: { story, index, reference: `sha256:${story}` }, opts: options })),
  });
  const untilCompleted = async (ids, everyMs) => {
    for (;;) {
      const { rows } = await database.query('select count(*)::int as completed from bullmq_story where id = any($1)', [ids]);
      if (rows[0].completed === ids.length) return;
      await new Promise((resolve) => setTimeout(resolve, everyMs));
    }
  };
  const run = async (ids, jobs, everyMs) => {
    for (let from = 0; from < ids.length; from += flowsAtOnce) await producer.addBulk(ids.slice(from, from + flowsAtOnce).map((id) => flowOf(id, jobs)));
    await untilCompleted(ids, everyMs);
  };

  return {
    stop: async () => {
      const ended = processes.map((process) => once(process, 'exit'));
      for (const process of processes) process.disconnect();
      await Promise.all(ended);
      await producer.close();
      await database.end();
      await Promise.all([engines.stop(), redis.stop()]);
    },
    async stories(stories, jobs) {
      const ids = Array.from({ length: stories }, () => randomUUID());
      const cpu = secondsBelow();
      const begun = performance.now();
      await run(ids, jobs, 20);
      return { seconds: (performance.now() - begun) / 1000, cpuSeconds: secondsBelow() - cpu };
    },
    async alone(times, jobs) {
      const taken = [];
      for (let time = 0; time < times; time++) {
        const begun = performance.now();
        await run([randomUUID()], jobs, 2);
        taken.push(performance.now() - begun);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return taken;
    },
  };
}
