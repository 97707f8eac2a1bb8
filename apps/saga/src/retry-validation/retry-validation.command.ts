import { Command } from '@nestjs/cqrs';
import type { Message, RetryValidation, Saying } from '@story-linter/events';

export class RetryValidationCommand extends Command<Saying> {
  constructor(readonly message: Message<RetryValidation>) {
    super();
  }
}
