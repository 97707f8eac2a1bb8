import { IsIn, IsInt, IsString, MaxLength, Min, MinLength } from 'class-validator';
import { WireMessage } from '../message/message-type.js';
import { type FailureCause, failureCauses } from './failure-cause.js';

/** The attempt ended without a whole report; it may be retried. */
@WireMessage({ name: 'ValidationFailed', version: 1, topic: 'validation.events', public: true })
export class ValidationFailed {
  @IsInt() @Min(1) attempt!: number;
  @IsIn(failureCauses) cause!: FailureCause;
  @IsString() @MinLength(1) @MaxLength(2000) reason!: string;
  /** Jobs (a chunk and a kind of work) without a result. */
  @IsInt() @Min(0) missing!: number;
}
