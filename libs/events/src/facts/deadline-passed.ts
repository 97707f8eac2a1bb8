import { IsInt, Min } from 'class-validator';
import { WireMessage } from '../message/message-type.js';

/** An attempt's deadline has passed before it ended. */
@WireMessage({ name: 'DeadlinePassed', version: 1, topic: 'validation.events', public: true })
export class DeadlinePassed {
  @IsInt() @Min(1) attempt!: number;
}
