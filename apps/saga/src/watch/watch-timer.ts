import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Collection } from '@story-linter/content-store';
import { DatabasePool, serviceLogger, StreamsServer } from '@story-linter/nest-streams';
import { asError } from '@story-linter/streams';
import type { Logger } from '@story-linter/telemetry';
import { commandSide } from '../command-side/command-side.worker.js';
import { Watch } from './watch.js';

const everyMs = 3_000;

/** Texts collected in one step, and the pause after a step that found no more. */
const collectedAtOnce = 200;
const collectEveryMs = 60_000;

/** Any number, the same in every process: one instance keeps watch at a time. */
const watchLock = 7_405_119;

/** Lets the watch look around every few seconds, in one instance of the saga at a time. */
@Injectable()
export class WatchTimer implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer?: NodeJS.Timeout;
  private round?: Promise<void>;
  private collectNext = 0;

  constructor(
    private readonly pool: DatabasePool,
    private readonly watch: Watch,
    private readonly streams: StreamsServer,
    private readonly collection: Collection,
    @Inject(serviceLogger) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      // Commands that nobody takes would come again at every look, and lie in the inbox as often.
      if (!this.streams.pauseOf(commandSide)) this.round ??= this.lookAlone().finally(() => (this.round = undefined));
    }, everyMs);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.round;
  }

  private async lookAlone(): Promise<void> {
    try {
      const client = await this.pool.connect();
      let broken: Error | undefined;
      const note = (error: Error): void => void (broken = error);
      client.on('error', note);
      try {
        const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [watchLock]);
        if (rows[0]?.mine) await this.lookAround().finally(() => client.query('select pg_advisory_unlock($1)', [watchLock]));
      } finally {
        client.off('error', note);
        client.release(broken);
      }
    } catch (thrown) {
      this.logger.warn({ reason: asError(thrown).message }, 'the watch over deadlines and starts is put off');
    }
  }

  private async lookAround(): Promise<void> {
    await this.watch.look();
    if (performance.now() < this.collectNext) return;
    const more = await this.collection.collect(collectedAtOnce);
    this.collectNext = more ? 0 : performance.now() + collectEveryMs;
  }
}
