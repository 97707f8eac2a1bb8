import { partHolding } from '../manuscript/part-holding.js';
import type { StoryParagraph, StorySentence } from './story.js';

/** The sentence of a paragraph that holds the offset, and where it ends. */
export function sentenceAt({ outlines, at: start, end }: StoryParagraph, at: number): StorySentence & { end: number } {
  const index = Math.max(
    partHolding(outlines, at, (sentence) => sentence.at),
    0,
  );
  const sentence = outlines[index];
  return { at: sentence?.at ?? start, bits: sentence?.bits ?? 0, end: outlines[index + 1]?.at ?? end };
}
