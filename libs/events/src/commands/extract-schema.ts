import { IsISO8601, IsInt, IsString, Matches, MaxLength, Min, MinLength } from 'class-validator';
import { WireMessage } from '../message/message-type.js';
import { chunkKey } from './chunk-key.js';
import { contentReference } from './start-validation.js';

/** Asks for the facts of one chunk: who is named, who speaks, what is said of whom. */
@WireMessage({ name: 'ExtractSchema', version: 1, topic: 'schema-extractor.commands', key: chunkKey })
export class ExtractSchema {
  @IsInt() @Min(1) attempt!: number;
  @IsInt() @Min(0) index!: number;
  /** Fingerprint of the engine under whose name the chunks lie. */
  @IsString() @MinLength(1) @MaxLength(64) parsedBy!: string;
  @Matches(contentReference) config!: string;
  @IsISO8601() deadline!: string;
}
