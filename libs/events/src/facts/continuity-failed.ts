import { IsInt, IsString, MaxLength, Min, MinLength } from 'class-validator';
import { WireMessage } from '../message/message-type.js';

/** The story-wide pass failed for good. */
@WireMessage({ name: 'ContinuityFailed', version: 1, topic: 'validation.events', public: true })
export class ContinuityFailed {
  @IsInt() @Min(1) attempt!: number;
  @IsString() @MinLength(1) @MaxLength(2000) reason!: string;
}
