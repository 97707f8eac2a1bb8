import type { Cast } from '../characters/cast.js';
import type { Speech } from '../dialogue/speech.js';
import type { Feature } from '../language/appearance.js';
import type { Attribute } from '../model/bible.js';
import type { Place } from '../model/place.js';
import type { Story } from '../story/story.js';

/** What the narration says of somebody's eyes or hair. */
export interface Appearance {
  character: string;
  feature: Feature;
  colour: string;
  place: Place;
  /** The name itself says whose, not a pronoun behind it. */
  named: boolean;
}

/** In the order of the text. What people say of one another is theirs: they flatter, lie and joke. */
export function appearancesIn(story: Story, speeches: readonly Speech[], cast: Cast): Appearance[] {
  const genders = new Map(cast.characters.map((character) => [character.id, character.gender]));
  let next = 0;
  return story.paragraphs.flatMap((paragraph, index) => {
    const owners = new Map(paragraph.appearances.length === 0 ? [] : paragraph.names.map((name) => [name.at, cast.idOf.get(name.text)]));
    return paragraph.appearances.flatMap(({ at, length, feature, colour, ownerAt, sex }) => {
      while (next < speeches.length && endsBefore(speeches[next], index, at)) next += 1;
      const speech = speeches[next];
      const character = owners.get(ownerAt);
      if (character === undefined || paragraph.kind !== 'prose' || (speech?.paragraph === index && speech.at <= at)) return [];
      if (sex !== null && genders.get(character) !== (sex === 'he' ? 'male' : 'female')) return [];
      return [{ character, feature, colour, place: story.place(paragraph.path, at, length), named: sex === null }];
    });
  });
}

function endsBefore(speech: Speech | undefined, paragraph: number, at: number): boolean {
  return speech !== undefined && (speech.paragraph < paragraph || (speech.paragraph === paragraph && speech.end <= at));
}

export function attributesFrom(appearances: readonly Appearance[]): Attribute[] {
  return appearances.map(({ character, feature, colour, place, named }) => ({
    character,
    attribute: feature === 'eyes' ? 'eye color' : 'hair color',
    value: colour,
    location: place,
    confidence: named ? 0.9 : 0.75,
  }));
}

/** The story speaks of dye or of a wig so near to somebody that it may be his: his name stands in that paragraph or the next to it. */
const near = 1;

/** Whose hair may have changed its colour in the course of the story. */
export function changedPeople(story: Story, cast: Cast): ReadonlySet<string> {
  const changed = new Set<string>();
  story.paragraphs.forEach((paragraph, index) => {
    if (!paragraph.changesColour) return;
    for (const { names } of story.paragraphs.slice(Math.max(0, index - near), index + near + 1))
      for (const { text } of names) changed.add(cast.idOf.get(text) ?? '');
  });
  return changed;
}
