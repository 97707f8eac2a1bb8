import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Admissions } from '@story-linter/admission';
import { encode, idOf, type Message, PassDeadline, say } from '@story-linter/events';
import { DatabasePool, serviceLogger } from '@story-linter/nest-streams';
import { asError, KafkaLog } from '@story-linter/streams';
import type { Logger } from '@story-linter/telemetry';
import { ProcessStates } from '../command-side/process-states.js';
import { processManager } from '../process-manager/process-manager.js';

const everyMs = 3_000;
const unstartedAfterSeconds = 10;
const atOnce = 500;

/** Any number, the same in every process: one instance keeps watch at a time. */
const watchLock = 7_405_119;

/**
 * Keeps watch over what nobody else would notice: attempts past their deadline, and admitted validations whose start
 * got lost on the way. It only sends commands; who receives them checks again.
 */
@Injectable()
export class Watch implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer?: NodeJS.Timeout;
  private round?: Promise<void>;

  constructor(
    private readonly pool: DatabasePool,
    private readonly log: KafkaLog,
    private readonly states: ProcessStates,
    private readonly admissions: Admissions,
    @Inject(serviceLogger) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.round ??= this.look().finally(() => (this.round = undefined));
    }, everyMs);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.round;
  }

  private async look(): Promise<void> {
    try {
      await this.asTheOnlyOne(async () => {
        await this.passDeadlines();
        await this.admissions.markStarted(processManager.name);
        const starts = await this.admissions.takeUnstarted(unstartedAfterSeconds, atOnce);
        if (starts.length > 0) await this.log.append(starts);
      });
    } catch (thrown) {
      this.logger.warn({ reason: asError(thrown).message }, 'the watch over deadlines and starts is put off');
    }
  }

  private async asTheOnlyOne(work: () => Promise<void>): Promise<void> {
    const client = await this.pool.connect();
    try {
      const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [watchLock]);
      if (!rows[0]?.mine) return;
      await work().finally(() => client.query('select pg_advisory_unlock($1)', [watchLock]));
    } finally {
      client.release();
    }
  }

  private async passDeadlines(): Promise<void> {
    const overdue = await this.states.overdue(atOnce);
    const messages = overdue.map(({ validation, tenant, attempt }): Message => {
      const saying = say(PassDeadline, { attempt });
      return { ...saying, id: idOf(validation, saying), source: '/story-linter/saga.watch', subject: validation, tenantId: tenant, correlationId: validation };
    });
    if (messages.length > 0) await this.log.append(messages.map(encode));
  }
}
