import { Command } from '@nestjs/cqrs';
import type { StartValidation } from '@story-linter/events';

export class SubmitValidationCommand extends Command<void> {
  constructor(
    readonly id: string,
    readonly tenant: string,
    readonly start: StartValidation,
    readonly traceparent?: string,
  ) {
    super();
  }
}
