import { Type } from 'class-transformer';
import { IsDefined, IsISO8601, IsInt, IsString, Matches, MaxLength, Min, MinLength, ValidateNested } from 'class-validator';
import { WireMessage } from '../message/message-type.js';
import { Chunking, contentReference } from './start-validation.js';

/** Asks for the story-wide pass over the facts of all chunks. */
@WireMessage({ name: 'CheckContinuity', version: 1, topic: 'validator.commands' })
export class CheckContinuity {
  @IsInt() @Min(1) attempt!: number;
  @IsInt() @Min(1) chunks!: number;
  /** Fingerprint of the engine under whose name the chunks lie. */
  @IsString() @MinLength(1) @MaxLength(64) parsedBy!: string;
  @Matches(contentReference) manuscript!: string;
  @Matches(contentReference) config!: string;
  @IsDefined() @ValidateNested() @Type(() => Chunking) chunking!: Chunking;
  @IsISO8601() deadline!: string;
}
