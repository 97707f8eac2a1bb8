import { headerOf } from '@story-linter/events';
import kafkajs, { type KafkaMessage } from 'kafkajs';
import type pg from 'pg';
import { eventually } from '../eventually.js';

const { Kafka, logLevel } = kafkajs;

const terminalTypes = /\.Validation(Completed|Failed|Cancelled)\./;

const withinMs = 180_000;

interface Seen {
  ids: Set<string>;
  terminal: Set<string>;
}

/**
 * Reads the whole log of events as any outsider would and holds it against the tables: exactly one terminal event id a
 * validation, one history row an event id. To be taken when no story is in flight.
 *
 * @returns a sentence for each violation
 */
export const census = async (brokers: string, database: pg.Pool): Promise<{ validations: number; records: number; violations: string[] }> => {
  const { seen, records } = await readEvents(brokers);
  const violations: string[] = [];
  for (const [validation, { ids, terminal }] of seen) {
    if (terminal.size !== 1) violations.push(`validation ${validation} has ${terminal.size} terminal event ids`);
    await eventually(`the history of ${validation} is complete`, async () => (await historyOf(database, validation)).length >= ids.size, 10_000).catch(() => undefined);
    const history = await historyOf(database, validation);
    const same = history.length === ids.size && history.every((id) => ids.has(id));
    if (!same) violations.push(`validation ${validation} has ${ids.size} event ids in the log and ${history.length} rows of history`);
  }
  const { rows } = await database.query<{ parked_group: string; key: string; reason: string }>('select parked_group, key, reason from streams.parked limit 20');
  violations.push(...rows.map(({ parked_group, key, reason }) => `${parked_group} has parked a record of ${key}: ${reason}`));
  return { validations: seen.size, records, violations };
};

const headerIn = ({ headers }: KafkaMessage, name: string): string => headerOf({ headers: headers ?? {} }, name) ?? '';

const historyOf = async (database: pg.Pool, validation: string): Promise<string[]> =>
  (await database.query<{ event_id: string }>('select event_id from read_model.history where validation = $1', [validation])).rows.map(({ event_id }) => event_id);

const readEvents = async (brokers: string): Promise<{ seen: Map<string, Seen>; records: number }> => {
  const topic = 'validation.events';
  const kafka = new Kafka({ brokers: brokers.split(','), logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  await admin.connect();
  const ends = new Map((await admin.fetchTopicOffsets(topic)).map(({ partition, high }) => [partition, Number(high)]));
  await admin.disconnect();
  const left = new Set([...ends].filter(([, end]) => end > 0).map(([partition]) => partition));
  const seen = new Map<string, Seen>();
  let records = 0;
  const consumer = kafka.consumer({ groupId: `census.${Date.now()}`, maxWaitTimeInMs: 50 });
  try {
    await consumer.connect();
    await consumer.subscribe({ topic, fromBeginning: true });
    await consumer.run({
      eachBatch: async ({ batch }) => {
        for (const message of batch.messages) {
          const validation = message.key?.toString() ?? '';
          const of = seen.get(validation) ?? { ids: new Set(), terminal: new Set() };
          const id = headerIn(message, 'ce_id');
          of.ids.add(id);
          if (terminalTypes.test(headerIn(message, 'ce_type'))) of.terminal.add(id);
          seen.set(validation, of);
          records += 1;
        }
        if (Number(batch.lastOffset()) >= ends.get(batch.partition)! - 1) left.delete(batch.partition);
      },
    });
    await eventually('the log of events is read to its end', () => left.size === 0, withinMs);
  } finally {
    await consumer.disconnect();
  }
  return { seen, records };
};
