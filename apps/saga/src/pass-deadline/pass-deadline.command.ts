import { Command } from '@nestjs/cqrs';
import type { Message, PassDeadline, Saying } from '@story-linter/events';

export class PassDeadlineCommand extends Command<Saying | undefined> {
  constructor(readonly message: Message<PassDeadline>) {
    super();
  }
}
