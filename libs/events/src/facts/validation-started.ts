import { Type } from 'class-transformer';
import { IsDefined, IsISO8601, IsInt, Matches, Max, Min, ValidateNested } from 'class-validator';
import { Chunking, contentReference } from '../commands/start-validation.js';
import { WireMessage } from '../message/message-type.js';

/** A validation was admitted and begins; everything its outcome hangs on is pinned here. */
@WireMessage({ name: 'ValidationStarted', version: 1, topic: 'validation.events', public: true })
export class ValidationStarted {
  @Matches(/^[0-9a-f]{64}$/) payloadHash!: string;
  /** Title and files, in the content store. */
  @Matches(contentReference) manuscript!: string;
  @Matches(contentReference) config!: string;
  @IsDefined() @ValidateNested() @Type(() => Chunking) chunking!: Chunking;
  @IsInt() @Min(1) @Max(1000) window!: number;
  @IsISO8601() deadline!: string;
}
