import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { CancelValidation, EraseValidation, type Message, PassDeadline, RetryValidation, type Saying, StartValidation } from '@story-linter/events';
import { Handles, Worker } from '@story-linter/nest-streams';
import { CancelValidationCommand } from '../cancel-validation/cancel-validation.command.js';
import { EraseValidationCommand } from '../erase-validation/erase-validation.command.js';
import { PassDeadlineCommand } from '../pass-deadline/pass-deadline.command.js';
import { RetryValidationCommand } from '../retry-validation/retry-validation.command.js';
import { StartValidationCommand } from '../start-validation/start-validation.command.js';
import { rejectionOf } from './reject.js';

/** The group that reads the public inbox. */
export const commandSide = 'saga.command-side';

const limits = { timeLimitMs: 60_000 };

/** The public inbox: what anybody may ask for becomes an event, or is answered with the reason why not. */
@Injectable()
@Worker({ name: commandSide, reads: 'validation.commands', concurrency: 32, rejects: rejectionOf })
export class CommandSide {
  constructor(private readonly commands: CommandBus) {}

  @Handles(StartValidation, limits)
  start(message: Message<StartValidation>): Promise<Saying> {
    return this.commands.execute(new StartValidationCommand(message));
  }

  @Handles(CancelValidation, limits)
  cancel(message: Message<CancelValidation>): Promise<Saying> {
    return this.commands.execute(new CancelValidationCommand(message));
  }

  @Handles(RetryValidation, limits)
  retry(message: Message<RetryValidation>): Promise<Saying> {
    return this.commands.execute(new RetryValidationCommand(message));
  }

  @Handles(EraseValidation, limits)
  erase(message: Message<EraseValidation>): Promise<Saying> {
    return this.commands.execute(new EraseValidationCommand(message));
  }

  @Handles(PassDeadline, limits)
  async passDeadline(message: Message<PassDeadline>): Promise<Saying[]> {
    const passed = await this.commands.execute(new PassDeadlineCommand(message));
    return passed ? [passed] : [];
  }
}
