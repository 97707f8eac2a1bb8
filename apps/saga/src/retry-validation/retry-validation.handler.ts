import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Admissions, defaultDeadlineSeconds, IdTaken } from '@story-linter/admission';
import { RetryRequested, say, type Saying } from '@story-linter/events';
import { type Clock, Rejected } from '@story-linter/streams';
import { clock } from '../command-side/clock.js';
import { ProcessStates } from '../command-side/process-states.js';
import { RetryValidationCommand } from './retry-validation.command.js';

/** Asks for the attempt after a failed one, with a new deadline as long as the first. */
@CommandHandler(RetryValidationCommand)
export class RetryValidationHandler implements ICommandHandler<RetryValidationCommand, Saying> {
  constructor(
    private readonly admissions: Admissions,
    private readonly states: ProcessStates,
    @Inject(clock) private readonly clock: Clock,
  ) {}

  async execute({ message: { subject, tenantId, data } }: RetryValidationCommand): Promise<Saying> {
    const [admission, state] = await Promise.all([this.admissions.find(subject), this.states.of(subject)]);
    if (!admission || !state) throw new Rejected(`The validation ${subject} is not known; only one that failed can be retried.`);
    if (admission.tenant !== tenantId) throw new Rejected(new IdTaken(subject).message);
    const repeated = state.attempt === data.attempt + 1;
    if (!repeated && (state.attempt !== data.attempt || state.outcome?.kind !== 'failed'))
      throw new Rejected(`Attempt ${data.attempt} cannot be followed: the validation is in attempt ${state.attempt} (${state.outcome?.kind ?? state.phase}).`);
    const seconds = admission.command.options?.deadlineSeconds ?? defaultDeadlineSeconds;
    const deadline = new Date(this.clock.now() + seconds * 1000).toISOString();
    return say(RetryRequested, { attempt: data.attempt + 1, follows: data.attempt, deadline });
  }
}
