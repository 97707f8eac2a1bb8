import { IsInt, IsString, MaxLength, Min, MinLength } from 'class-validator';
import { WireMessage } from '../message/message-type.js';

/** The facts of one chunk are known and lie in the content store. */
@WireMessage({ name: 'SchemaExtracted', version: 1, topic: 'validation.events', public: true })
export class SchemaExtracted {
  @IsInt() @Min(1) attempt!: number;
  @IsInt() @Min(0) index!: number;
  @IsString() @MinLength(1) @MaxLength(64) fingerprint!: string;
  @IsInt() @Min(0) facts!: number;
}
