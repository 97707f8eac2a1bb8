import { headerOf } from '@story-linter/events';
import { type KafkaLog, readToEnd } from '@story-linter/streams';

/** The ids of all events that lie in the log now. @throws Unavailable when it cannot be read to its end */
export const survivingEvents = async (log: KafkaLog, topic: string, prefix: string): Promise<Set<string>> => {
  const ids = new Set<string>();
  await readToEnd(log, { topic, prefix }, (records) => records.forEach((record) => ids.add(headerOf(record, 'ce_id') ?? '')));
  return ids;
};
