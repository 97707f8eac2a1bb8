import { Command } from '@nestjs/cqrs';
import type { CancelValidation, Message, Saying } from '@story-linter/events';

export class CancelValidationCommand extends Command<Saying> {
  constructor(readonly message: Message<CancelValidation>) {
    super();
  }
}
