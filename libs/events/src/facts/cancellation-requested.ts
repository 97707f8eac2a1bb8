import { IsOptional, IsString, MaxLength } from 'class-validator';
import { WireMessage } from '../message/message-type.js';

/** Somebody asked for the end of the validation. */
@WireMessage({ name: 'CancellationRequested', version: 1, topic: 'validation.events', public: true })
export class CancellationRequested {
  /** For people to read. */
  @IsOptional() @IsString() @MaxLength(500) reason?: string;
}
