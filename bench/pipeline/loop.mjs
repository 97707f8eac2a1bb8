import { fork } from 'node:child_process';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { Kafka, logLevel } from 'kafkajs';
import pg from 'pg';
import { startEngines } from '../stack.mjs';
import { contender } from './contender.mjs';

const partitions = 12;
const workers = 2;
const program = (name) => new URL(`./loop/${name}.mjs`, import.meta.url);

/**
 * What one would write at first: a producer, two workers, and a process that joins results in memory. References instead of
 * text, one write a story; it knows no crash, no repeat, no order, no findings.
 */
export async function startLoop() {
  const engines = await startEngines();
  const database = new pg.Pool({ connectionString: engines.databaseUrl, max: 2 });
  await database.query('create table loop_story (id text primary key, status text not null)');
  const kafka = new Kafka({ brokers: [engines.kafkaBrokers], clientId: 'loop', logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  await admin.connect();
  await admin.createTopics({ waitForLeaders: true, topics: ['loop.jobs', 'loop.results'].map((topic) => ({ topic, numPartitions: partitions })) });
  await admin.disconnect();
  const producer = kafka.producer({ idempotent: true, maxInFlightRequests: 1 });
  await producer.connect();
  const names = [...Array.from({ length: workers }, () => 'worker'), 'folder'];
  const processes = names.map((name) => fork(program(name), [engines.kafkaBrokers, engines.databaseUrl], { execArgv: ['--disable-warning=TimeoutNegativeWarning'] }));
  await Promise.all(processes.map((process) => once(process, 'message')));

  return contender({
    prepare: (stories, jobs) => Array.from({ length: stories }, () => ({ id: randomUUID(), jobs })),
    async submit(stories) {
      const messages = stories.flatMap(({ id, jobs }) => Array.from({ length: jobs }, (_, index) => ({ key: `${id}/${index}`, value: JSON.stringify({ story: id, jobs, index, reference: `sha256:${id}` }) })));
      await producer.send({ topic: 'loop.jobs', acks: -1, messages });
    },
    async completed(stories) {
      const { rows } = await database.query('select count(*)::int as completed from loop_story where id = any($1)', [stories.map(({ id }) => id)]);
      return rows[0].completed;
    },
    async stop() {
      const ended = processes.map((process) => once(process, 'exit'));
      for (const process of processes) process.disconnect();
      await Promise.all(ended);
      await producer.disconnect();
      await database.end();
      await engines.stop();
    },
  });
}
