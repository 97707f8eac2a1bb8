import { IsInt, IsString, MaxLength, Min, MinLength } from 'class-validator';
import { WireMessage } from '../message/message-type.js';

/** The manuscript cannot be read as a story. */
@WireMessage({ name: 'StoryRejected', version: 1, topic: 'validation.events', public: true })
export class StoryRejected {
  @IsInt() @Min(1) attempt!: number;
  @IsString() @MinLength(1) @MaxLength(2000) reason!: string;
}
