import type { Cast } from '../characters/cast.js';
import { capitalised, months, weekdays } from '../language/calendar.js';
import type { Place } from '../model/place.js';
import type { Story } from '../story/story.js';
import type { Antecedents } from './antecedents.js';

/** What the narration tells of something that happened or that is somebody's, under whoever it is told of: a person, or the name as written. */
export interface Telling {
  /** The character's id, or the name as written where it is nobody's. */
  who: string;
  /** Tellings with one attribute, of one person, speak of one thing. */
  attribute: string;
  value: string;
  /** Index of its paragraph in the story. */
  paragraph: number;
  place: Place;
}

/** "On the 3rd of June Anna Reed was in Bath": words of time with a capital before the name. */
const dated = new RegExp(
  `^(?:(?:${[...months, ...weekdays].map(capitalised).join('|')}|Day|Eve|Night|Week|Christmas|Easter|Coronation|Waterloo) )+`,
);

/** How the attributes of all that is told more than once begin. */
const sorts = /^(?:death of|when |has |home |whereabouts|way$|known$|departure |life |called )/;

/** In the order of the text. */
export function tellingsIn(story: Story, antecedents: Antecedents, cast: Cast): Telling[] {
  return story.paragraphs.flatMap((paragraph, index) =>
    paragraph.claims.flatMap(({ attribute, value, at, length, owner, ownerAt, clouded, unreal }): Telling[] => {
      if (unreal || !sorts.test(attribute) || paragraph.kind !== 'prose' || antecedents.isSpoken(index, at)) return [];
      const name = owner === 'name' ? paragraph.names.find((each) => each.at === ownerAt)?.text : undefined;
      const meant = (owner === 'he' || owner === 'she') && !clouded ? antecedents.meant(index, ownerAt, owner) : null;
      const who = name === undefined ? meant?.character : (cast.idOf.get(name) ?? cast.idOf.get(name.replace(dated, '')) ?? name);
      return who === undefined ? [] : [{ who, attribute, value, paragraph: index, place: story.place(paragraph.path, at, length) }];
    }),
  );
}
