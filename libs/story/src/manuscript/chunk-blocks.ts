import type { Chunk } from '../model/chunk.js';
import { blocksOf, type Block } from './blocks.js';

const known = new WeakMap<Chunk, readonly Block[]>();

/**
 * The blocks of a chunk, found once however many readers ask. A part of a paragraph is prose, even if by itself it would look
 * like a heading: only prose is cut.
 */
export function blocksOfChunk(chunk: Chunk): readonly Block[] {
  const found = known.get(chunk) ?? wholeBlocks(chunk);
  known.set(chunk, found);
  return found;
}

function wholeBlocks({ text, context }: Chunk): readonly Block[] {
  const blocks = blocksOf(text, context.layout, context.markdown, context.headingLength);
  return blocks.map((block, index) => {
    const isPart = (index === 0 && context.continuesParagraph) || (index === blocks.length - 1 && context.endsInsideParagraph);
    return isPart ? { ...block, kind: 'prose' } : block;
  });
}
