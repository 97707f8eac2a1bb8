import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { serviceLogger } from '@story-linter/nest-streams';
import { ValidationQueries, type ValidationRow } from '@story-linter/read-model';
import { asError } from '@story-linter/streams';
import type { Logger } from '@story-linter/telemetry';
import { Observable, type Subscriber } from 'rxjs';

const everyMs = 200;

/** One query a tick for everybody who watches, however many; none while nobody does. */
@Injectable()
export class ProgressTicker implements OnApplicationShutdown {
  private readonly watchers = new Map<string, Set<Subscriber<ValidationRow>>>();
  private timer?: NodeJS.Timeout;
  private asking = false;

  constructor(
    private readonly queries: ValidationQueries,
    @Inject(serviceLogger) private readonly logger: Logger,
  ) {}

  /** The validation's row, now and then at every tick. Unsubscribing leaves nothing behind. */
  rows(id: string): Observable<ValidationRow> {
    return new Observable((watcher) => {
      const ofId = this.watchers.get(id) ?? new Set();
      this.watchers.set(id, ofId.add(watcher));
      this.timer ??= setInterval(() => void this.tick(), everyMs);
      return () => this.forget(id, watcher);
    });
  }

  onApplicationShutdown(): void {
    for (const watcher of [...this.watchers.values()].flatMap((ofId) => [...ofId])) watcher.complete();
  }

  private forget(id: string, watcher: Subscriber<ValidationRow>): void {
    const ofId = this.watchers.get(id);
    ofId?.delete(watcher);
    if (ofId?.size === 0) this.watchers.delete(id);
    if (this.watchers.size > 0) return;
    clearInterval(this.timer);
    this.timer = undefined;
  }

  private async tick(): Promise<void> {
    if (this.asking) return;
    this.asking = true;
    try {
      for (const row of await this.queries.validationsAmong([...this.watchers.keys()])) for (const watcher of this.watchers.get(row.id) ?? []) watcher.next(row);
    } catch (thrown) {
      this.logger.warn({ reason: asError(thrown).message }, 'progress is stale: the read model cannot be asked');
    } finally {
      this.asking = false;
    }
  }
}
