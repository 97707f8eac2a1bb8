import { IsInt, IsString, MaxLength, Min, MinLength } from 'class-validator';
import { WireMessage } from '../message/message-type.js';

/** The manuscript was cut; its manifest and chunks lie in the content store under their names. */
@WireMessage({ name: 'StoryParsed', version: 1, topic: 'validation.events', public: true })
export class StoryParsed {
  @IsInt() @Min(1) attempt!: number;
  @IsString() @MinLength(1) @MaxLength(64) fingerprint!: string;
  @IsInt() @Min(1) chunks!: number;
  @IsInt() @Min(0) words!: number;
}
