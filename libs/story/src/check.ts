import type { EngineConfig } from './config/engine-config.js';
import type { Chunk } from './model/chunk.js';
import type { Finding } from './model/finding.js';
import type { Place, Position } from './model/place.js';
import { findingsOf } from './rules/registry.js';

/** Findings that one chunk shows by itself. Their places are relative to the chunk and their path is empty, so that equal chunks give equal bytes. */
export function check(chunk: Chunk, config: EngineConfig): Finding[] {
  return findingsOf(config, (rule, settings) => rule.inChunk?.(chunk, settings) ?? []);
}

/** Moves a finding of a chunk to its place in the raw file and its chapter. The text is not needed. */
export function placeIn(chunk: Pick<Chunk, 'path' | 'start' | 'chapter'>, finding: Finding): Finding {
  return {
    ...finding,
    ...(chunk.chapter && { chapter: chunk.chapter }),
    location: moved(chunk, finding.location),
    related: finding.related.map((related) => ({ ...moved(chunk, related), message: related.message })),
  };
}

function moved({ path, start }: { path: string; start: Position }, place: Place): Place {
  return {
    path,
    line: start.line + place.line - 1,
    column: place.line === 1 ? start.column + place.column - 1 : place.column,
    offset: start.offset + place.offset,
    length: place.length,
  };
}
