import type { Deliveries, OffsetRange } from '../ports/deliveries.js';
import type { Batch, LogRecord } from '../ports/log.js';

/** How often a record may have been in hand, alone, when its process ended, before it is taken for the cause. */
const deliveriesAllowed = 3;

/** What to do with the records at hand. */
export type Portion = { records: readonly LogRecord[]; culprit?: LogRecord };

/**
 * Finds the message that ends processes. After an assignment, the records that were in hand last are handed out one by
 * one and counted; one that has ended its process too often is the culprit. All others go side by side.
 */
export class Suspects {
  private readonly ranges = new Map<number, { generation: number; range?: OffsetRange }>();

  constructor(
    private readonly group: string,
    private readonly deliveries: Deliveries,
  ) {}

  async portion({ topic, partition, generation, records }: Batch, atOnce: number): Promise<Portion> {
    const [first] = records;
    const range = await this.rangeOf(topic, partition, generation);
    if (!first || !range || first.offset >= range.to) return this.take(topic, partition, records.slice(0, atOnce));
    if (first.offset < range.from) return this.repeat(topic, partition, records.slice(0, atOnce), range);
    // What lies before is no suspect any more, even if it comes again.
    await this.deliveries.take(this.group, topic, partition, { from: first.offset, to: range.to });
    // The unclean end itself was the first delivery.
    const deliveries = 1 + (await this.deliveries.count(this.group, topic, partition, first.offset));
    return deliveries > deliveriesAllowed ? { records: [], culprit: first } : { records: [first] };
  }

  /** What was in hand ended without ending the process: nobody in it is a suspect. */
  async putDown({ topic, partition }: Batch): Promise<void> {
    await this.deliveries.putDown(this.group, topic, partition);
  }

  /** What was answered before the process ended, and its offset not let go yet; behind it all that was in hand stays under suspicion. */
  private async repeat(topic: string, partition: number, records: readonly LogRecord[], { from, to }: OffsetRange): Promise<Portion> {
    await this.deliveries.take(this.group, topic, partition, { from: records[0]!.offset, to });
    return { records: records.filter(({ offset }) => offset < from) };
  }

  private async take(topic: string, partition: number, records: readonly LogRecord[]): Promise<Portion> {
    const [first] = records;
    if (first) await this.deliveries.take(this.group, topic, partition, { from: first.offset, to: records.at(-1)!.offset + 1 });
    return { records };
  }

  private async rangeOf(topic: string, partition: number, generation: number): Promise<OffsetRange | undefined> {
    const known = this.ranges.get(partition);
    if (known?.generation === generation) return known.range;
    const range = await this.deliveries.inHand(this.group, topic, partition);
    this.ranges.set(partition, { generation, range });
    return range;
  }
}
