import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Admissions, IdTaken } from '@story-linter/admission';
import { CancellationRequested, say, type Saying } from '@story-linter/events';
import { Rejected } from '@story-linter/streams';
import { ProcessStates } from '../command-side/process-states.js';
import { CancelValidationCommand } from './cancel-validation.command.js';

/** Asks for the end of a validation, also of one whose start has not come yet. */
@CommandHandler(CancelValidationCommand)
export class CancelValidationHandler implements ICommandHandler<CancelValidationCommand, Saying> {
  constructor(
    private readonly admissions: Admissions,
    private readonly states: ProcessStates,
  ) {}

  async execute({ message: { subject, tenantId, data } }: CancelValidationCommand): Promise<Saying> {
    const [admission, state] = await Promise.all([this.admissions.find(subject), this.states.of(subject)]);
    if (admission && admission.tenant !== tenantId) throw new Rejected(new IdTaken(subject).message);
    if (state?.phase === 'ended' && state.outcome?.kind !== 'cancelled') throw new Rejected(`The validation has ended (${state.outcome?.kind}); only one under way can be cancelled.`);
    return say(CancellationRequested, { attempt: state?.attempt ?? 0, ...(data.reason !== undefined && { reason: data.reason }) });
  }
}
