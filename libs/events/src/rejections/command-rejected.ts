import { Type } from 'class-transformer';
import { IsDefined, IsInt, IsOptional, IsString, MaxLength, Min, ValidateNested } from 'class-validator';
import { WireMessage } from '../message/message-type.js';

/** Where the rejected record lies, and what it said of itself. */
export class RejectedRecord {
  @IsString() @MaxLength(255) topic!: string;
  @IsInt() @Min(0) partition!: number;
  @IsInt() @Min(0) offset!: number;
  @IsOptional() @IsString() @MaxLength(1000) id?: string;
  @IsOptional() @IsString() @MaxLength(1000) source?: string;
  @IsOptional() @IsString() @MaxLength(1000) subject?: string;
}

/** A command that was not carried out, and why; the answer to its publisher. */
@WireMessage({ name: 'CommandRejected', version: 1, topic: 'validation.rejections', public: true })
export class CommandRejected {
  @IsString() @MaxLength(4000) reason!: string;
  @IsDefined() @ValidateNested() @Type(() => RejectedRecord) origin!: RejectedRecord;
}
