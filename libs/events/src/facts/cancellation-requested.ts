import { IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';
import { WireMessage } from '../message/message-type.js';

/** Somebody asked for the end of the validation. */
@WireMessage({ name: 'CancellationRequested', version: 1, topic: 'validation.events', public: true })
export class CancellationRequested {
  /** The attempt that was under way; 0 when none had begun. */
  @IsInt() @Min(0) attempt!: number;

  /** For people to read. */
  @IsOptional() @IsString() @MaxLength(500) reason?: string;
}
