import { Inject, Injectable } from '@nestjs/common';
import { Admissions } from '@story-linter/admission';
import { type Erasures, PostgresErasures } from '@story-linter/content-store';
import { encode, type EncodedMessage, EraseValidation, idOf, type Message, PassDeadline, say, type Saying } from '@story-linter/events';
import { KafkaLog, type Log } from '@story-linter/streams';
import { isErased, processManager, type ProcessState } from '@story-linter/validation';
import { type OverdueAttempt, ProcessStates } from '../command-side/process-states.js';

const unstartedAfterSeconds = 10;
const untoldAfterSeconds = 10;
const atOnce = 500;

/**
 * Keeps watch over what nobody else would notice: attempts past their deadline, admitted validations whose start
 * got lost on the way, and erasures that were begun and are not told in the log. It only sends commands; who receives them checks again.
 */
@Injectable()
export class Watch {
  constructor(
    @Inject(KafkaLog) private readonly log: Log,
    private readonly states: ProcessStates,
    private readonly admissions: Admissions,
    @Inject(PostgresErasures) private readonly erasures: Erasures,
  ) {}

  /** One look around. @throws Unavailable */
  async look(): Promise<void> {
    const overdue = await this.states.overdue(atOnce);
    await this.admissions.markStarted(processManager.name);
    const starts = await this.admissions.takeUnstarted(unstartedAfterSeconds, atOnce);
    const commands = [...overdue.map((attempt) => encode(passDeadline(attempt))), ...starts, ...(await this.untoldErasures())];
    if (commands.length > 0) await this.log.append(commands);
  }

  private async untoldErasures(): Promise<EncodedMessage[]> {
    const taken = await this.erasures.takeUntold(untoldAfterSeconds, atOnce);
    const states = await Promise.all(taken.map(async (erasure) => ({ ...erasure, told: isErasedState(await this.states.of(erasure.validation)) })));
    const told = states.filter((one) => one.told).map(({ validation }) => validation);
    if (told.length > 0) await this.erasures.noteTold(told);
    return states.filter((one) => !one.told).map(({ validation, tenant }) => encode(sent(validation, tenant, say(EraseValidation, {}))));
  }
}

const isErasedState = (state: ProcessState | undefined): boolean => state !== undefined && isErased(state);

const passDeadline = ({ validation, tenant, attempt }: OverdueAttempt): Message => sent(validation, tenant, say(PassDeadline, { attempt }));

const sent = (validation: string, tenant: string, saying: Saying): Message => ({
  ...saying,
  id: idOf(validation, saying),
  source: '/story-linter/saga.watch',
  subject: validation,
  tenantId: tenant,
  correlationId: validation,
});
