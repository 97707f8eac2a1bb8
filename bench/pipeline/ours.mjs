import { randomUUID } from 'node:crypto';
import { PostgresContentStore } from '@story-linter/content-store';
import { encode, idOf, say, StartValidation } from '@story-linter/events';
import { KafkaLog } from '@story-linter/streams';
import { startStack } from '../stack.mjs';
import { contender } from './contender.mjs';

const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** So many chapters of one sentence: next to nothing to find out, so that what is measured is the way there and back. */
const storyOf = (chunks, seed) => Array.from({ length: chunks }, (_, index) => `# Chapter ${index + 1}\n\nIn story ${seed} Anna went to the mill, ${index}.\n`).join('\n');

/** The real services, from StartValidation on the public inbox to "completed" in the read model. */
export async function startOurs() {
  const stack = await startStack();
  const log = new KafkaLog({ brokers: stack.kafkaBrokers, clientId: 'bench', logger: silent });
  const contents = new PostgresContentStore(stack.database);
  return contender({
    async prepare(stories, chunks) {
      const texts = Array.from({ length: stories }, () => Buffer.from(storyOf(chunks, randomUUID())));
      const references = await contents.putAll('default', texts);
      return references.map((content, index) => {
        const id = randomUUID();
        const saying = say(StartValidation, Object.assign(new StartValidation(), { title: `Story ${index}`, files: [{ path: 'a.md', content }] }));
        return { id, message: encode({ ...saying, id: idOf(id, saying), source: '/bench', subject: id, tenantId: 'default', correlationId: id }) };
      });
    },
    submit: (stories) => log.append(stories.map(({ message }) => message)),
    async completed(stories) {
      const { rows } = await stack.database.query(`select count(*) filter (where status = 'completed')::int as completed, count(*) filter (where status = 'failed')::int as failed from read_model.validation where id = any($1)`, [stories.map(({ id }) => id)]);
      if (rows[0].failed > 0) throw new Error(`${rows[0].failed} validations failed.`);
      return rows[0].completed;
    },
    async stop() {
      await log.stop();
      await stack.stop();
    },
  });
}
