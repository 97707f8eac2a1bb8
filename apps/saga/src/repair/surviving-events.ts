import { randomUUID } from 'node:crypto';
import { headerOf } from '@story-linter/events';
import type { KafkaLog } from '@story-linter/streams';

const withinMs = 30 * 60_000;

/** The ids of all events that lie in the log now. @throws Error when it cannot be read within half an hour */
export const survivingEvents = async (log: KafkaLog, topic: string, prefix: string): Promise<Set<string>> => {
  const admin = await log.admin();
  const offsets = await admin.fetchTopicOffsets(prefix + topic);
  const ends = new Map(offsets.map(({ partition, high }) => [partition, Number(high)]));
  const left = new Set(offsets.filter(({ low, high }) => Number(high) > Number(low)).map(({ partition }) => partition));
  const ids = new Set<string>();
  const group = `repair.${randomUUID()}`;
  const read = Promise.withResolvers<void>();
  const limit = setTimeout(() => read.reject(new Error(`${topic} could not be read to its end in time.`)), withinMs);
  if (left.size === 0) read.resolve();
  const consumption = await log.consume({
    group,
    topic,
    handle: async ({ partition, records }) => {
      for (const record of records) ids.add(headerOf(record, 'ce_id') ?? '');
      const next = records.at(-1)!.offset + 1;
      if (next >= ends.get(partition)!) left.delete(partition);
      if (left.size === 0) read.resolve();
      return { kind: 'advance', next };
    },
  });
  try {
    await read.promise;
  } finally {
    clearTimeout(limit);
    await consumption.stop();
  }
  await admin.deleteGroups([prefix + group]);
  return ids;
};
