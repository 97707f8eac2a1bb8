/** Answers, for every partition of a topic, the first offset whose record is not older than a time, or the end. */
export type OffsetsAt = (timestamp: number) => Promise<ReadonlyMap<number, number>>;

/** Beyond this nothing is looked for: a record as old as that is older than this system. */
const oldestMs = 20 * 365 * 86_400_000;
/** Each halves the error; what is left is below two per cent of the age. */
const halvings = 6;

/**
 * How old the record at an offset is, for partitions where it exists, milliseconds: Kafka tells offsets by time, not
 * times by offset, so the time is narrowed down.
 */
export const unreadAges = async (offsetsAt: OffsetsAt, positions: ReadonlyMap<number, number>, now: number): Promise<Map<number, number>> => {
  const reach = await reachBack(offsetsAt, positions, now);
  const ages = await Promise.all([...reach].map(async ([partition, age]) => [partition, await narrowed(offsetsAt, partition, positions.get(partition)!, age, now)] as const));
  return new Map(ages);
};

interface Between {
  atLeast: number;
  below: number;
}

/** Doubles the age asked for until the record is newer than it. */
const reachBack = async (offsetsAt: OffsetsAt, positions: ReadonlyMap<number, number>, now: number): Promise<Map<number, Between>> => {
  const found = new Map<number, Between>();
  for (let age = 1_000, before = 0; found.size < positions.size; before = age, age *= 2) {
    const offsets = await offsetsAt(now - age);
    for (const [partition, position] of positions)
      if (!found.has(partition) && ((offsets.get(partition) ?? 0) <= position || age > oldestMs)) found.set(partition, { atLeast: before, below: age });
  }
  return found;
};

const narrowed = async (offsetsAt: OffsetsAt, partition: number, position: number, { atLeast, below }: Between, now: number): Promise<number> => {
  for (let step = 0; step < halvings; step++) {
    const middle = (atLeast + below) / 2;
    if (((await offsetsAt(Math.round(now - middle))).get(partition) ?? 0) <= position) below = middle;
    else atLeast = middle;
  }
  return Math.round((atLeast + below) / 2);
};
