import { Command } from '@nestjs/cqrs';
import type { EraseValidation, Message, Saying } from '@story-linter/events';

export class EraseValidationCommand extends Command<Saying> {
  constructor(readonly message: Message<EraseValidation>) {
    super();
  }
}
