import { IsInt, Min } from 'class-validator';
import { WireMessage } from '../message/message-type.js';

/** Asks for a further attempt after one that failed; what is already found out is kept. */
@WireMessage({ name: 'RetryValidation', version: 1, topic: 'validation.commands', public: true })
export class RetryValidation {
  /** The failed attempt that the new one follows. */
  @IsInt() @Min(1) attempt!: number;
}
