import type { Place } from '../model/place.js';
import type { Whole } from './rule.js';

/** What a sentence tells of an event, under the name of each person or place that it names. */
export interface ToldEvent {
  who: string;
  value: string;
  paragraph: number;
  place: Place;
}

/** Claims of the narration of the attribute, in the order of the text. */
export function toldEvents({ story, antecedents, cast }: Whole, attribute: string): ToldEvent[] {
  return story.paragraphs.flatMap((paragraph, index) =>
    paragraph.claims.flatMap((claim): ToldEvent[] => {
      if (claim.attribute !== attribute || claim.unreal || paragraph.kind !== 'prose' || antecedents.isSpoken(index, claim.at)) return [];
      const name = paragraph.names.find(({ at }) => at === claim.ownerAt)?.text;
      if (name === undefined) return [];
      return [
        {
          who: cast.idOf.get(name) ?? name,
          value: claim.value,
          paragraph: index,
          place: story.place(paragraph.path, claim.at, claim.length),
        },
      ];
    }),
  );
}

export const wordsIn = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');

export const shared = (one: readonly string[], other: readonly string[]): number => one.filter((word) => other.includes(word)).length;
