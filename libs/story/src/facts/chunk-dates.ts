import { blocksOfChunk } from '../manuscript/chunk-blocks.js';
import type { Chunk } from '../model/chunk.js';
import type { DateFact } from '../model/facts.js';
import { findDates } from './dates.js';

const known = new WeakMap<Chunk, readonly DateFact[]>();

/** The dates of a chunk in order, found once, whoever asks first: the rule that checks each of them, or who extracts what the chunk states. */
export function datesOfChunk(chunk: Chunk): readonly DateFact[] {
  const found =
    known.get(chunk) ??
    blocksOfChunk(chunk).flatMap(({ at, end, kind }) => (kind === 'prose' || kind === 'verse' ? findDates(chunk.text, at, end) : []));
  known.set(chunk, found);
  return found;
}
