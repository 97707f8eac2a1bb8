import { IsOptional, IsString, MaxLength } from 'class-validator';
import { WireMessage } from '../message/message-type.js';

/** The validation's text, and all that was made of it, is deleted for good. Final: nothing follows, and nothing that came before counts any more. */
@WireMessage({ name: 'ContentErased', version: 1, topic: 'validation.events', public: true })
export class ContentErased {
  /** For people to read. */
  @IsOptional() @IsString() @MaxLength(500) reason?: string;
}
