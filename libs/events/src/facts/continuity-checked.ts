import { Type } from 'class-transformer';
import { IsDefined, IsInt, IsString, MaxLength, Min, MinLength, ValidateNested } from 'class-validator';
import { WireMessage } from '../message/message-type.js';
import { FindingCounts } from './finding-counts.js';

/** The story-wide pass is done; the whole report lies in the content store under this fingerprint. */
@WireMessage({ name: 'ContinuityChecked', version: 1, topic: 'validation.events', public: true })
export class ContinuityChecked {
  @IsInt() @Min(1) attempt!: number;
  @IsString() @MinLength(1) @MaxLength(64) fingerprint!: string;
  /** Chunk results that came from another engine version and were found out anew. */
  @IsInt() @Min(0) recomputed!: number;
  @IsDefined() @ValidateNested() @Type(() => FindingCounts) findings!: FindingCounts;
  @IsInt() @Min(0) characters!: number;
}
