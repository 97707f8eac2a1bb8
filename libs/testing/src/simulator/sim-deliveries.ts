import type { Deliveries, OffsetRange } from '@story-linter/streams';
import type { Incarnation } from './incarnation.js';
import type { Scheduler } from './scheduler.js';
import type { SimDatabase } from './sim-database.js';

/** One process's connection to the simulated database, for what its worker has in hand. */
export class SimDeliveries implements Deliveries {
  constructor(
    private readonly by: Incarnation,
    private readonly scheduler: Scheduler,
    private readonly database: SimDatabase,
  ) {}

  inHand(group: string, topic: string, partition: number): Promise<OffsetRange | undefined> {
    return this.scheduler.call(this.by, 'deliveries.inHand', () => this.database.inHand.get(nameOf(group, topic, partition)));
  }

  take(group: string, topic: string, partition: number, range: OffsetRange): Promise<void> {
    return this.scheduler.call(this.by, 'deliveries.take', () => void this.database.inHand.set(nameOf(group, topic, partition), range));
  }

  putDown(group: string, topic: string, partition: number): Promise<void> {
    return this.scheduler.call(this.by, 'deliveries.putDown', () => {
      this.database.inHand.delete(nameOf(group, topic, partition));
      this.database.deliveries.delete(nameOf(group, topic, partition));
    });
  }

  count(group: string, topic: string, partition: number, offset: number): Promise<number> {
    return this.scheduler.call(this.by, 'deliveries.count', () => {
      const counts = this.database.deliveries.get(nameOf(group, topic, partition)) ?? new Map<number, number>();
      this.database.deliveries.set(nameOf(group, topic, partition), counts);
      counts.set(offset, (counts.get(offset) ?? 0) + 1);
      return counts.get(offset)!;
    });
  }
}

const nameOf = (group: string, topic: string, partition: number): string => `${group} ${topic}/${partition}`;
