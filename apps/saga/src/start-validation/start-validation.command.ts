import { Command } from '@nestjs/cqrs';
import type { Message, Saying, StartValidation } from '@story-linter/events';

export class StartValidationCommand extends Command<Saying> {
  constructor(readonly message: Message<StartValidation>) {
    super();
  }
}
