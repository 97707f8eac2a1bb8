import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DeadlinePassed, say, type Saying } from '@story-linter/events';
import type { Clock } from '@story-linter/streams';
import { isActive } from '@story-linter/validation';
import { clock } from '../command-side/clock.js';
import { ProcessStates } from '../command-side/process-states.js';
import { PassDeadlineCommand } from './pass-deadline.command.js';

/** States as a fact that an attempt is overdue, if it is: whoever sent the command may have read old rows. */
@CommandHandler(PassDeadlineCommand)
export class PassDeadlineHandler implements ICommandHandler<PassDeadlineCommand, Saying | undefined> {
  constructor(
    private readonly states: ProcessStates,
    @Inject(clock) private readonly clock: Clock,
  ) {}

  async execute({ message: { subject, data } }: PassDeadlineCommand): Promise<Saying | undefined> {
    const state = await this.states.of(subject);
    const overdue = state?.pinned && isActive(state) && state.attempt === data.attempt && Date.parse(state.pinned.deadline) <= this.clock.now();
    return overdue ? say(DeadlinePassed, { attempt: data.attempt }) : undefined;
  }
}
