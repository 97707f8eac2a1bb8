import type { Antecedents } from '../attributes/antecedents.js';
import { Outline } from '../model/outline.js';
import type { Place } from '../model/place.js';
import type { TimeKind } from '../model/times.js';
import { sentenceAt } from '../story/sentence-at.js';
import type { Story } from '../story/story.js';

/** A word of time in narration, in the order of the text. */
export interface NarratedTime {
  kind: TimeKind;
  value: number;
  at: number;
  place: Place;
  paragraph: number;
  chapter: number | null;
  /** Offset of its sentence: words of one sentence speak of one time. */
  sentence: number;
  /** The sentence looks back, or speaks of what is only wished, dreamt or guessed. */
  elsewhere: boolean;
  /** It is only wished, dreamt, guessed or remembered. */
  unreal: boolean;
  /** Its clause tells of the story's present, though the sentence looks back elsewhere. */
  present: boolean;
}

const elsewhere = Outline.had | Outline.unreal | Outline.recalls;

/** What people say about time is theirs: they plan, remember and err. */
export function narratedTimes(story: Story, antecedents: Antecedents): NarratedTime[] {
  return story.paragraphs.flatMap((paragraph, index) =>
    paragraph.kind !== 'prose'
      ? []
      : paragraph.times.flatMap((time): NarratedTime[] => {
          if (time.kind === 'present' || antecedents.isSpoken(index, time.at)) return [];
          const sentence = sentenceAt(paragraph, time.at);
          return [
            {
              kind: time.kind,
              value: time.value,
              at: time.at,
              place: story.place(paragraph.path, time.at, time.length),
              paragraph: index,
              chapter: paragraph.chapter,
              sentence: sentence.at,
              elsewhere: (sentence.bits & elsewhere) !== 0,
              unreal: (sentence.bits & (Outline.unreal | Outline.recalls)) !== 0,
              present: paragraph.times.some((each) => each.kind === 'present' && each.at === time.at),
            },
          ];
        }),
  );
}
