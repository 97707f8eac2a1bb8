import { tieOf } from '../language/kinship.js';
import type { Character, Relation } from '../model/bible.js';
import type { Speech } from '../dialogue/speech.js';
import type { Story } from '../story/story.js';
import type { Cast } from './cast.js';

/** The narration knows who is whose sister; people may be wrong, or call others so. */
const confidence = { narrated: 0.9, spoken: 0.7 };

/** Character id to what the text says this person is to others, and what follows from it for the other side. First places only. */
export function relationsOf(story: Story, speeches: readonly Speech[], cast: Cast): Map<string, Relation[]> {
  const people = new Map(cast.characters.map((character) => [character.id, character]));
  const relations = new Map<string, Relation[]>();
  const add = (of: Character, relation: Relation): void => {
    const known = relations.get(of.id) ?? [];
    if (!known.some((each) => each.to === relation.to && each.relation === relation.relation)) relations.set(of.id, [...known, relation]);
  };
  const spoken = new Map<number, Speech[]>();
  for (const speech of speeches) spoken.set(speech.paragraph, [...(spoken.get(speech.paragraph) ?? []), speech]);
  story.paragraphs.forEach((paragraph, index) => {
    for (const { at, length, relation, personAt, ownerAt } of paragraph.relations) {
      const named = (place: number): Character | undefined => {
        const name = paragraph.names.find((each) => each.at === place);
        return people.get(cast.idOf.get(name?.text ?? '') ?? '');
      };
      const [person, owner, tie] = [named(personAt), named(ownerAt), tieOf(relation)];
      if (!person || !owner || !tie || person === owner) continue;
      if (tie.sex !== null && person.gender !== 'unknown' && person.gender !== tie.sex) continue;
      const said = (spoken.get(index) ?? []).some((speech) => at >= speech.at && at < speech.end);
      const stated = { location: story.place(paragraph.path, at, length), confidence: said ? confidence.spoken : confidence.narrated };
      add(person, { to: owner.id, relation, ...stated });
      if (tie.back !== null && owner.gender !== 'unknown') add(owner, { to: person.id, relation: tie.back[owner.gender], ...stated });
    }
  });
  return relations;
}
