import type { StoryParagraph, StorySentence } from './story.js';

/** The sentence of a paragraph that holds the offset, and where it ends. */
export function sentenceAt(paragraph: StoryParagraph, at: number): StorySentence & { end: number } {
  let low = 0;
  let high = paragraph.outlines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((paragraph.outlines[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const sentence = paragraph.outlines[low];
  return { at: sentence?.at ?? paragraph.at, bits: sentence?.bits ?? 0, end: paragraph.outlines[low + 1]?.at ?? paragraph.end };
}
