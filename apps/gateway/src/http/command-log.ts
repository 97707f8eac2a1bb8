import { Injectable } from '@nestjs/common';
import { encode, idOf, type Saying } from '@story-linter/events';
import { KafkaLog, Unavailable } from '@story-linter/streams';
import { currentTraceparent } from '@story-linter/telemetry';

/** How long a client waits for Kafka before it is told to come again. */
const patienceMs = 5_000;

/** Puts a client's command onto the log. Doing it again is the same command. */
@Injectable()
export class CommandLog {
  constructor(private readonly log: KafkaLog) {}

  /** Resolves when the command is acknowledged. @throws Unavailable when it is not in time */
  async append(tenant: string, validation: string, saying: Saying): Promise<void> {
    const envelope = { source: '/story-linter/gateway', subject: validation, tenantId: tenant, correlationId: validation, traceparent: currentTraceparent() };
    const appended = this.log.append([encode({ ...saying, id: idOf(validation, saying), ...envelope })]);
    appended.catch(() => undefined);
    const patience = Promise.withResolvers<never>();
    const timer = setTimeout(() => patience.reject(new Unavailable('Kafka did not acknowledge the command in time.')), patienceMs);
    try {
      await Promise.race([appended, patience.promise]);
    } finally {
      clearTimeout(timer);
    }
  }
}
