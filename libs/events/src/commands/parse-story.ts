import { Type } from 'class-transformer';
import { IsDefined, IsISO8601, IsInt, Matches, Min, ValidateNested } from 'class-validator';
import { WireMessage } from '../message/message-type.js';
import { Chunking, contentReference } from './start-validation.js';

/** Asks the parser to cut the manuscript into chunks. */
@WireMessage({ name: 'ParseStory', version: 1, topic: 'parser.commands' })
export class ParseStory {
  @IsInt() @Min(1) attempt!: number;
  @Matches(contentReference) manuscript!: string;
  @Matches(contentReference) config!: string;
  @IsDefined() @ValidateNested() @Type(() => Chunking) chunking!: Chunking;
  @IsISO8601() deadline!: string;
}
