import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { WireMessage } from '../message/message-type.js';
import { IsStorable } from '../message/storable.js';

/** Said by the contract's schema; `IsStorable` sees what no pattern of it says. */
const noNul = /^[^\0]*$/;

export const contentReference = /^sha256:[0-9a-f]{64}$/;

/** A file of the story: its text in line, or a reference to content that was uploaded before; exactly one of them. */
export class StoryFile {
  @IsString() @MinLength(1) @MaxLength(1024) @Matches(noNul, { message: 'path must not hold the character NUL' }) @IsStorable() path!: string;

  @ValidateIf((file: StoryFile) => file.content === undefined || file.text !== undefined) @IsString() text?: string;

  @ValidateIf((file: StoryFile) => file.text === undefined || file.content !== undefined)
  @Matches(contentReference, { message: 'content must be "sha256:" and 64 lower-case hexadecimal digits' })
  content?: string;
}

export class Chunking {
  /** Characters (UTF-16 units) a chunk holds at most. */
  @IsInt() @Min(200) @Max(1_000_000) maxCharacters!: number;
}

export class ValidationOptions {
  /** The engine's configuration, opaque here; the command side checks it. */
  @IsOptional() @IsObject() @IsStorable() config?: Record<string, unknown>;

  @IsOptional() @IsInt() @Min(1) @Max(30 * 86_400) deadlineSeconds?: number;

  @IsOptional() @ValidateNested() @Type(() => Chunking) chunking?: Chunking;

  /** Chunks of this validation that may be in flight at once. */
  @IsOptional() @IsInt() @Min(1) @Max(1000) window?: number;
}

/** Asks for a validation of a story. Sending it again with the same subject is the same validation. */
@WireMessage({ name: 'StartValidation', version: 1, topic: 'validation.commands', public: true })
export class StartValidation {
  @IsString() @MinLength(1) @MaxLength(500) @Matches(noNul, { message: 'title must not hold the character NUL' }) @IsStorable() title!: string;

  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(20_000) @ValidateNested({ each: true }) @Type(() => StoryFile) files!: StoryFile[];

  @IsOptional() @ValidateNested() @Type(() => ValidationOptions) options?: ValidationOptions;
}
