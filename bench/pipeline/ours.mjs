import { randomUUID } from 'node:crypto';
import { PostgresContentStore } from '@story-linter/content-store';
import { encode, idOf, say, StartValidation } from '@story-linter/events';
import { KafkaLog } from '@story-linter/streams';
import { secondsBelow } from '../processes.mjs';
import { startStack } from '../stack.mjs';

const silent = { debug() {}, info() {}, warn() {}, error() {} };
const withinMs = 600_000;

/** So many chapters of one sentence: next to nothing to find out, so that what is measured is the way there and back. */
const storyOf = (chunks, seed) => Array.from({ length: chunks }, (_, index) => `# Chapter ${index + 1}\n\nIn story ${seed} Anna went to the mill, ${index}.\n`).join('\n');

/** The real services, from StartValidation on the public inbox to "completed" in the read model. */
export async function startOurs() {
  const stack = await startStack();
  const log = new KafkaLog({ brokers: stack.kafkaBrokers, clientId: 'bench', logger: silent });
  const contents = new PostgresContentStore(stack.database);

  const prepare = async (stories, chunks) => {
    const texts = Array.from({ length: stories }, () => Buffer.from(storyOf(chunks, randomUUID())));
    const references = await contents.putAll('default', texts);
    return references.map((content, index) => {
      const id = randomUUID();
      const saying = say(StartValidation, Object.assign(new StartValidation(), { title: `Story ${index}`, files: [{ path: 'a.md', content }] }));
      return { id, message: encode({ ...saying, id: idOf(id, saying), source: '/bench', subject: id, tenantId: 'default', correlationId: id }) };
    });
  };

  const untilCompleted = async (ids, everyMs) => {
    const limit = performance.now() + withinMs;
    for (;;) {
      const { rows } = await stack.database.query(`select count(*) filter (where status = 'completed')::int as completed, count(*) filter (where status = 'failed')::int as failed from read_model.validation where id = any($1)`, [ids]);
      if (rows[0].failed > 0) throw new Error(`${rows[0].failed} validations failed.`);
      if (rows[0].completed === ids.length) return;
      if (performance.now() > limit) throw new Error(`${rows[0].completed} of ${ids.length} validations had completed after ${withinMs / 1000} s.`);
      await new Promise((resolve) => setTimeout(resolve, everyMs));
    }
  };

  return {
    stop: async () => {
      await log.stop();
      await stack.stop();
    },
    /** @returns seconds of the clock and of the processors until all have completed */
    async stories(stories, chunks) {
      const prepared = await prepare(stories, chunks);
      const cpu = secondsBelow();
      const begun = performance.now();
      await log.append(prepared.map(({ message }) => message));
      await untilCompleted(prepared.map(({ id }) => id), 20);
      return { seconds: (performance.now() - begun) / 1000, cpuSeconds: secondsBelow() - cpu };
    },
    /** @returns milliseconds from the append to "completed", of one story after the other */
    async alone(times, chunks) {
      const taken = [];
      for (const { id, message } of await prepare(times, chunks)) {
        const begun = performance.now();
        await log.append([message]);
        await untilCompleted([id], 2);
        taken.push(performance.now() - begun);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return taken;
    },
  };
}
