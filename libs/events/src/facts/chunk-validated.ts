import { Type } from 'class-transformer';
import { IsDefined, IsInt, IsString, MaxLength, Min, MinLength, ValidateNested } from 'class-validator';
import { WireMessage } from '../message/message-type.js';
import { FindingCounts } from './finding-counts.js';

/** The findings of one chunk are known and lie in the content store. */
@WireMessage({ name: 'ChunkValidated', version: 1, topic: 'validation.events', public: true })
export class ChunkValidated {
  @IsInt() @Min(1) attempt!: number;
  @IsInt() @Min(0) index!: number;
  @IsString() @MinLength(1) @MaxLength(64) fingerprint!: string;
  @IsDefined() @ValidateNested() @Type(() => FindingCounts) findings!: FindingCounts;
}
