import type { EncodedMessage } from '@story-linter/events';
import type { Consumption, Log, Subscription } from '@story-linter/streams';
import type { Incarnation } from './incarnation.js';
import type { Scheduler } from './scheduler.js';
import type { SimCluster } from './sim-cluster.js';

/** One process's client of the simulated cluster. */
export class SimLog implements Log {
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly by: Incarnation,
    private readonly scheduler: Scheduler,
    private readonly cluster: SimCluster,
  ) {}

  append(messages: readonly EncodedMessage[]): Promise<void> {
    const append = () =>
      this.scheduler.call(this.by, 'log.append', () => this.cluster.append(messages), { part: () => this.cluster.appendPart(messages) });
    const appended = this.last.then(append, append);
    this.last = appended.catch(() => undefined);
    return appended;
  }

  clusterId(): Promise<string> {
    return Promise.resolve('simulated');
  }

  bounds(topic: string, partition: number): Promise<{ start: number; end: number }> {
    return this.scheduler.call(this.by, 'log.bounds', () => ({ start: 0, end: this.cluster.records(topic)[partition]!.length }));
  }

  consume(subscription: Subscription): Promise<Consumption> {
    const { group, topic } = subscription;
    const member = { by: this.by, subscription };
    this.cluster.join(group, topic, member);
    return Promise.resolve({
      stop: () => Promise.resolve(this.cluster.leave(group, member)),
      condition: () => ({ joined: true, halted: [], waiting: [] }),
    });
  }
}
