import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Admissions, IdTaken } from '@story-linter/admission';
import { type Erasures, PostgresErasures } from '@story-linter/content-store';
import { ContentErased, say, type Saying } from '@story-linter/events';
import { type Parking, Rejected } from '@story-linter/streams';
import { parking } from '../command-side/parking.js';
import { ProcessStates } from '../command-side/process-states.js';
import { EraseValidationCommand } from './erase-validation.command.js';
import { ReplacedReadModel } from './replaced-read-model.js';

/**
 * Deletes what a validation brought and what was made of it, and states it as a fact, upon which the folds let go of
 * theirs. One under way ends by it. The tombstone comes first, so that nothing is stored again, and the fact last: a
 * crash in between does all of it once more, under the same id.
 */
@CommandHandler(EraseValidationCommand)
export class EraseValidationHandler implements ICommandHandler<EraseValidationCommand, Saying> {
  constructor(
    private readonly admissions: Admissions,
    private readonly states: ProcessStates,
    @Inject(PostgresErasures) private readonly erasures: Erasures,
    @Inject(parking) private readonly parking: Parking,
    @Inject(ReplacedReadModel) private readonly replaced: Pick<ReplacedReadModel, 'forget'>,
  ) {}

  async execute({ message: { subject, tenantId, data } }: EraseValidationCommand): Promise<Saying> {
    const [admission, state, erased] = await Promise.all([this.admissions.find(subject), this.states.of(subject), this.erasures.erasedAmong([subject])]);
    if (!admission && !state && !erased.has(subject)) throw new Rejected(`The validation ${subject} is not known; there is nothing to erase.`);
    if (admission && admission.tenant !== tenantId) throw new Rejected(new IdTaken(subject).message);
    await this.erasures.erase(tenantId, subject);
    await this.parking.forget(subject);
    await this.replaced.forget(subject);
    await this.admissions.erase(subject);
    return say(ContentErased, { ...(data.reason !== undefined && { reason: data.reason }) });
  }
}
