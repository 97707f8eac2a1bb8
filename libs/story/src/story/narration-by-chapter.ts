import { sentenceAt } from './sentence-at.js';
import type { Story, StoryParagraph } from './story.js';

/** A sentence of narration; `index` is its paragraph's, `bits` are those of `Outline`. */
export interface NarratedSentence {
  paragraph: StoryParagraph;
  index: number;
  at: number;
  end: number;
  bits: number;
}

/** Sentences of narration, free of quotation marks, chapter by chapter. */
export function narrationByChapter(story: Story, isSpoken: (paragraph: number, at: number) => boolean): NarratedSentence[][] {
  const chapters = new Map<string, NarratedSentence[]>();
  story.paragraphs.forEach((paragraph, index) => {
    if (paragraph.kind !== 'prose') return;
    const key = `${paragraph.path} ${paragraph.chapter ?? ''}`;
    const list = chapters.get(key) ?? [];
    chapters.set(key, list);
    for (const { at, bits } of paragraph.outlines) {
      const { end } = sentenceAt(paragraph, at);
      if (paragraph.marks.some(([mark]) => mark >= at - 2 && mark < end) || isSpoken(index, at)) continue;
      list.push({ paragraph, index, at, end, bits });
    }
  });
  return [...chapters.values()];
}
