import { IsISO8601, IsInt, IsString, Matches, MaxLength, Min, MinLength } from 'class-validator';
import { WireMessage } from '../message/message-type.js';
import { chunkKey } from './chunk-key.js';
import { contentReference } from './start-validation.js';

/** Asks for the findings that one chunk shows by itself. */
@WireMessage({ name: 'ValidateChunk', version: 1, topic: 'validator.commands', key: chunkKey })
export class ValidateChunk {
  @IsInt() @Min(1) attempt!: number;
  @IsInt() @Min(0) index!: number;
  /** Fingerprint of the engine under whose name the chunks lie. */
  @IsString() @MinLength(1) @MaxLength(64) parsedBy!: string;
  @Matches(contentReference) config!: string;
  @IsISO8601() deadline!: string;
}
