import { IsOptional, IsString, MaxLength } from 'class-validator';
import { WireMessage } from '../message/message-type.js';

/** Asks that a validation's text, and all that was made of it, be deleted for good. One under way ends by it. Operators send it. */
@WireMessage({ name: 'EraseValidation', version: 1, topic: 'validation.commands' })
export class EraseValidation {
  /** For people to read; it stays in the log, so it must not repeat what is to be erased. */
  @IsOptional() @IsString() @MaxLength(500) reason?: string;
}
