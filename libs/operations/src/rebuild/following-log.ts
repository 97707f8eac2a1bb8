import { EventEmitter, once } from 'node:events';
import type { Batch, Consumption, Log, LogRecord, Subscription } from '@story-linter/streams';

/** A log that can be read only. */
export type ReadableLog = Pick<Log, 'clusterId' | 'bounds' | 'consume'>;

/**
 * A log that ends, partition by partition, where somebody else's reading stands, and grows as that goes on. Nothing can
 * be appended to it: what is read from it cannot have effects outside.
 */
export class FollowingLog implements Log {
  private readonly limits = new Map<number, number>();
  private readonly raised = new EventEmitter().setMaxListeners(0);

  constructor(private readonly log: ReadableLog) {}

  append(): Promise<void> {
    return Promise.reject(new Error('A rebuild says nothing: there is no way from it to the log.'));
  }

  clusterId(): Promise<string> {
    return this.log.clusterId();
  }

  bounds(topic: string, partition: number): Promise<{ start: number; end: number }> {
    return this.log.bounds(topic, partition);
  }

  /** Lets records below these offsets through from now on. */
  followTo(limits: ReadonlyMap<number, number>): void {
    for (const [partition, limit] of limits) this.limits.set(partition, limit);
    this.raised.emit('raised');
  }

  consume(subscription: Subscription): Promise<Consumption> {
    return this.log.consume({
      ...subscription,
      handle: async (batch) => {
        const records = await this.within(batch);
        return records.length > 0 ? subscription.handle({ ...batch, records }) : { kind: 'seek', offset: batch.records[0]!.offset };
      },
    });
  }

  /** The records below the limit, as soon as there are any; none when the assignment ends before. */
  private async within({ partition, records, signal }: Batch): Promise<readonly LogRecord[]> {
    for (;;) {
      const limit = this.limits.get(partition) ?? 0;
      const found = records.filter(({ offset }) => offset < limit);
      if (found.length > 0 || signal.aborted) return found;
      await once(this.raised, 'raised', { signal }).catch(() => undefined);
    }
  }
}
