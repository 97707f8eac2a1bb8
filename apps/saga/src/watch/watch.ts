import { Inject, Injectable } from '@nestjs/common';
import { Admissions } from '@story-linter/admission';
import { encode, idOf, type Message, PassDeadline, say } from '@story-linter/events';
import { KafkaLog, type Log } from '@story-linter/streams';
import { processManager } from '@story-linter/validation';
import { type OverdueAttempt, ProcessStates } from '../command-side/process-states.js';

const unstartedAfterSeconds = 10;
const atOnce = 500;

/**
 * Keeps watch over what nobody else would notice: attempts past their deadline, and admitted validations whose start
 * got lost on the way. It only sends commands; who receives them checks again.
 */
@Injectable()
export class Watch {
  constructor(
    @Inject(KafkaLog) private readonly log: Log,
    private readonly states: ProcessStates,
    private readonly admissions: Admissions,
  ) {}

  /** One look around. @throws Unavailable */
  async look(): Promise<void> {
    const overdue = await this.states.overdue(atOnce);
    await this.admissions.markStarted(processManager.name);
    const starts = await this.admissions.takeUnstarted(unstartedAfterSeconds, atOnce);
    const commands = [...overdue.map((attempt) => encode(passDeadline(attempt))), ...starts];
    if (commands.length > 0) await this.log.append(commands);
  }
}

const passDeadline = ({ validation, tenant, attempt }: OverdueAttempt): Message => {
  const saying = say(PassDeadline, { attempt });
  return { ...saying, id: idOf(validation, saying), source: '/story-linter/saga.watch', subject: validation, tenantId: tenant, correlationId: validation };
};
