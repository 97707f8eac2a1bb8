import { Type } from 'class-transformer';
import { IsDefined, IsInt, Min, ValidateNested } from 'class-validator';
import { WireMessage } from '../message/message-type.js';
import { FindingCounts } from './finding-counts.js';

/** The attempt ended with a whole report. Final. */
@WireMessage({ name: 'ValidationCompleted', version: 1, topic: 'validation.events', public: true })
export class ValidationCompleted {
  @IsInt() @Min(1) attempt!: number;
  @IsInt() @Min(1) chunks!: number;
  @IsDefined() @ValidateNested() @Type(() => FindingCounts) findings!: FindingCounts;
  @IsInt() @Min(0) characters!: number;
}
