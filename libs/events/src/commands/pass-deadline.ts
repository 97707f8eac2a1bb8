import { IsInt, Min } from 'class-validator';
import { WireMessage } from '../message/message-type.js';

/** Says that an attempt's deadline has passed by the clock of whoever sends it; the command side checks. */
@WireMessage({ name: 'PassDeadline', version: 1, topic: 'validation.commands' })
export class PassDeadline {
  @IsInt() @Min(1) attempt!: number;
}
