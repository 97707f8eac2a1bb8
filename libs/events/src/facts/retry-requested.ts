import { IsISO8601, IsInt, Min } from 'class-validator';
import { WireMessage } from '../message/message-type.js';

/** A further attempt was asked for, after the one it names. */
@WireMessage({ name: 'RetryRequested', version: 1, topic: 'validation.events', public: true })
export class RetryRequested {
  @IsInt() @Min(1) attempt!: number;
  @IsInt() @Min(1) follows!: number;
  @IsISO8601() deadline!: string;
}
