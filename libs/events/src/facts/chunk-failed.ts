import { IsIn, IsInt, IsString, MaxLength, Min, MinLength } from 'class-validator';
import { WireMessage } from '../message/message-type.js';
import { type ChunkWorkKind, chunkWorkKinds } from './chunk-work-kind.js';

/** One kind of work on a chunk failed for good. */
@WireMessage({ name: 'ChunkFailed', version: 1, topic: 'validation.events', public: true })
export class ChunkFailed {
  @IsInt() @Min(1) attempt!: number;
  @IsInt() @Min(0) index!: number;
  @IsIn(chunkWorkKinds) kind!: ChunkWorkKind;
  @IsString() @MinLength(1) @MaxLength(2000) reason!: string;
}
