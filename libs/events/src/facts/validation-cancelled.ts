import { IsInt, Min } from 'class-validator';
import { WireMessage } from '../message/message-type.js';

/** The validation ended as asked. Final. */
@WireMessage({ name: 'ValidationCancelled', version: 1, topic: 'validation.events', public: true })
export class ValidationCancelled {
  @IsInt() @Min(0) attempt!: number;
}
