import { IsISO8601, IsInt, Matches, Min } from 'class-validator';
import { WireMessage } from '../message/message-type.js';
import { contentReference } from './start-validation.js';

/** Asks for the story-wide pass over the facts of all chunks. */
@WireMessage({ name: 'CheckContinuity', version: 1, topic: 'validator.commands' })
export class CheckContinuity {
  @IsInt() @Min(1) attempt!: number;
  @IsInt() @Min(1) chunks!: number;
  @Matches(contentReference) config!: string;
  @IsISO8601() deadline!: string;
}
