import { IsOptional, IsString, MaxLength } from 'class-validator';
import { WireMessage } from '../message/message-type.js';

/** Asks for the end of a validation. One that comes before its start is remembered and wins. */
@WireMessage({ name: 'CancelValidation', version: 1, topic: 'validation.commands', public: true })
export class CancelValidation {
  /** For people to read. */
  @IsOptional() @IsString() @MaxLength(500) reason?: string;
}
