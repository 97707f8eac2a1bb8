import { Injectable } from '@nestjs/common';
import { CheckContinuity, type Message, type Saying, ValidateChunk } from '@story-linter/events';
import { Handles, Worker } from '@story-linter/nest-streams';
import type { WorkContext } from '@story-linter/streams';
import { CheckContinuityHandler } from './check-continuity/check-continuity.handler.js';
import { ValidateChunkHandler } from './validate-chunk/validate-chunk.handler.js';

/** The validator's inbox: chunks, and the story-wide pass, which holds the facts of a whole story. */
@Injectable()
@Worker({ name: 'validator', reads: 'validator.commands', concurrency: 64 })
export class ValidatorWorker {
  constructor(
    private readonly chunk: ValidateChunkHandler,
    private readonly continuity: CheckContinuityHandler,
  ) {}

  @Handles(ValidateChunk, { timeLimitMs: 60_000, expires: ({ data }) => Date.parse(data.deadline), failsWith: (command, reason) => ValidateChunkHandler.failed(command, reason) })
  validateChunk(command: Message<ValidateChunk>, context: WorkContext): Promise<Saying> {
    return this.chunk.validate(command, context);
  }

  @Handles(CheckContinuity, { timeLimitMs: 600_000, atOnce: 4, expires: ({ data }) => Date.parse(data.deadline), failsWith: (command, reason) => CheckContinuityHandler.failed(command, reason) })
  checkContinuity(command: Message<CheckContinuity>, context: WorkContext): Promise<Saying> {
    return this.continuity.check(command, context);
  }
}
