import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { serviceLogger } from '@story-linter/nest-streams';
import { isEnd, type Standing, ValidationQueries, type Watched } from '@story-linter/read-model';
import { asError } from '@story-linter/streams';
import type { Logger } from '@story-linter/telemetry';
import { Problem } from '../problems/problem.js';

const tickMs = 200;
/** Each costs a socket and some kilobytes; past this another gateway has to take them. */
const mostWatchers = 10_000;
const retryAfterSeconds = 5;

/** Whoever follows one validation. Holds the latest standing that was not taken yet, never more than one. */
class Watcher {
  private untaken?: Standing;
  private wake = (): void => undefined;
  closed = false;

  constructor(readonly id: string) {}

  tell(standing: Standing): void {
    this.untaken = standing;
    this.wake();
  }

  close(): void {
    this.closed = true;
    this.wake();
  }

  /** The standing that was told since the last was taken; undefined when none came in time. */
  async take(patienceMs: number): Promise<Standing | undefined> {
    if (!this.untaken && !this.closed) await this.something(patienceMs);
    const { untaken } = this;
    this.untaken = undefined;
    return untaken;
  }

  private async something(patienceMs: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, patienceMs);
    this.wake = resolve;
    await promise;
    clearTimeout(timer);
    this.wake = () => undefined;
  }
}

/**
 * Changes of validations for everybody who follows them: one query a tick, however many they are, and none while nobody
 * does. Who takes slowly is told the latest standing only, so that a follower costs the same however slow it is.
 */
@Injectable()
export class ProgressFeed implements OnApplicationShutdown {
  private readonly watchers = new Map<string, Set<Watcher>>();
  private readonly seen = new Map<string, Watched['seen']>();
  private count = 0;
  private timer?: NodeJS.Timeout;
  private asking = false;
  private stale = false;

  constructor(
    private readonly queries: ValidationQueries,
    @Inject(serviceLogger) private readonly logger: Logger,
  ) {}

  /**
   * The standing given and every later one, up to the end of the validation; undefined whenever nothing came for so long.
   * Over when the signal aborts, which it has to some day.
   * @throws Problem 503 when too many follow already
   */
  follow(from: Standing, idleMs: number, signal: AbortSignal): AsyncGenerator<Standing | undefined> {
    const watcher = this.add(from);
    signal.addEventListener('abort', () => this.remove(watcher), { once: true });
    if (signal.aborted) this.remove(watcher);
    return this.standings(watcher, from, idleMs);
  }

  private async *standings(watcher: Watcher, from: Standing, idleMs: number): AsyncGenerator<Standing | undefined> {
    try {
      yield from;
      for (let last = from; !isEnd(last.status) && !watcher.closed; ) {
        const standing = await watcher.take(idleMs);
        if (watcher.closed) return;
        if (standing && isNews(standing, last)) yield (last = standing);
        else if (!standing) yield undefined;
      }
    } finally {
      this.remove(watcher);
    }
  }

  onApplicationShutdown(): void {
    for (const ofOne of this.watchers.values()) for (const watcher of ofOne) watcher.close();
  }

  private add(from: Standing): Watcher {
    if (this.count >= mostWatchers) throw new Problem(503, 'Unavailable', 'Too many follow the progress of validations here; try again.', [], retryAfterSeconds);
    const watcher = new Watcher(from.id);
    const ofOne = this.watchers.get(from.id);
    this.watchers.set(from.id, (ofOne ?? new Set<Watcher>()).add(watcher));
    // The others may have been told later news than this one begins from: what stands is asked for again.
    this.seen.set(from.id, ofOne ? null : from);
    this.count += 1;
    this.timer ??= setInterval(() => void this.tick(), tickMs);
    return watcher;
  }

  private remove(watcher: Watcher): void {
    watcher.close();
    const ofOne = this.watchers.get(watcher.id);
    if (!ofOne?.delete(watcher)) return;
    this.count -= 1;
    if (ofOne.size === 0) {
      this.watchers.delete(watcher.id);
      this.seen.delete(watcher.id);
    }
    if (this.count > 0) return;
    clearInterval(this.timer);
    this.timer = undefined;
  }

  private async tick(): Promise<void> {
    if (this.asking) return;
    this.asking = true;
    try {
      const watched = [...this.seen].map(([id, seen]) => ({ id, seen }));
      for (const standing of await this.queries.changed(watched)) this.tell(standing);
      if (this.stale) this.logger.info('progress is told again');
      this.stale = false;
    } catch (thrown) {
      if (!this.stale) this.logger.warn({ reason: asError(thrown).message }, 'progress is stale: the read model cannot be asked');
      this.stale = true;
    } finally {
      this.asking = false;
    }
  }

  private tell(standing: Standing): void {
    const ofOne = this.watchers.get(standing.id);
    if (!ofOne) return;
    this.seen.set(standing.id, standing);
    for (const watcher of ofOne) watcher.tell(standing);
  }
}

const positionOf = ({ position }: Standing): number => Number(position ?? -1);

/** An answer that was on its way while a later one was told is no news. */
const isNews = (standing: Standing, last: Standing): boolean =>
  positionOf(standing) > positionOf(last) || (positionOf(standing) === positionOf(last) && standing.stalled !== last.stalled);
