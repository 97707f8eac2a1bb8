import { Outline } from '../model/outline.js';
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

/** Sentences of narration, free of quotation marks and not set in italics (thoughts, letters), chapter by chapter. */
export function narrationByChapter(story: Story, isSpoken: (paragraph: number, at: number) => boolean): NarratedSentence[][] {
  const chapters = new Map<string, NarratedSentence[]>();
  story.paragraphs.forEach((paragraph, index) => {
    if (paragraph.kind !== 'prose') return;
    const key = `${paragraph.path} ${paragraph.chapter ?? ''}`;
    const list = chapters.get(key) ?? [];
    chapters.set(key, list);
    let inItalics = false;
    for (const { at, bits } of paragraph.outlines) {
      const italic = inItalics || (bits & Outline.emphasised) !== 0;
      if ((bits & Outline.turnsEmphasis) !== 0) inItalics = !inItalics;
      if (italic) continue;
      const { end } = sentenceAt(paragraph, at);
      if (paragraph.marks.some(([mark]) => mark >= at - 2 && mark < end) || isSpoken(index, at)) continue;
      list.push({ paragraph, index, at, end, bits });
    }
  });
  return [...chapters.values()];
}
