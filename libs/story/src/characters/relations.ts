import { tieOf } from '../language/kinship.js';
import type { Character, Quote, Relation } from '../model/bible.js';
import type { Antecedents } from '../attributes/antecedents.js';
import type { Story } from '../story/story.js';
import type { Cast } from './cast.js';

/** The narration knows who is whose sister, a pronoun may mean another; people may be wrong, or call others so. */
const confidence = { narrated: 0.9, meant: 0.75, spoken: 0.7 };

/** Of how sure it is whom a pronoun means, to be believed: within a sentence or two. */
const clear = 0.72;

/** Character id to what the text says this person is to others, and what follows from it for the other side. First places only. */
export function relationsOf(story: Story, quotes: readonly Quote[], cast: Cast, antecedents: Antecedents): Map<string, Relation[]> {
  const people = new Map(cast.characters.map((character) => [character.id, character]));
  const relations = new Map<string, Relation[]>();
  const add = (of: Character, relation: Relation): void => {
    const known = relations.get(of.id) ?? [];
    if (!known.some((each) => each.to === relation.to && each.relation === relation.relation)) relations.set(of.id, [...known, relation]);
  };
  let next = 0;
  story.paragraphs.forEach((paragraph, index) => {
    for (const { at, length, relation, personAt, ownerAt, owner: by } of paragraph.relations) {
      while (quotes[next] && (quotes[next]?.path !== paragraph.path || (quotes[next]?.end ?? 0) <= at)) next += 1;
      const quote = quotes[next];
      const said = quote !== undefined && quote.path === paragraph.path && quote.start <= at ? quote : null;
      const named = (place: number): Character | undefined => {
        const name = paragraph.names.find((each) => each.at === place);
        return people.get(cast.idOf.get(name?.text ?? '') ?? '');
      };
      const ownerOf = (): Character | undefined => {
        // Of a book that somebody tells "my brother" means the teller's, and who speaks without a tag is a guess.
        if (by === 'I') return said?.kind === 'explicit' ? people.get(said.speaker ?? '') : undefined;
        if (by === 'Mr.') return people.get(cast.idOf.get(husbandsName(paragraph.names.find((each) => each.at === personAt)?.text ?? '')) ?? '');
        if (by !== 'he before' && by !== 'she before') return named(ownerAt);
        const meant = said ? null : antecedents.meant(index, ownerAt, by === 'he before' ? 'he' : 'she');
        return meant && meant.confidence >= clear ? people.get(meant.character) : undefined;
      };
      const [person, owner, tie] = [named(personAt), ownerOf(), tieOf(relation)];
      if (!person || !owner || !tie || person === owner) continue;
      if (tie.sex !== null && person.gender !== 'unknown' && person.gender !== tie.sex) continue;
      if ((by === 'he' && owner.gender !== 'male') || (by === 'she' && owner.gender !== 'female')) continue;
      const sure = said ? confidence.spoken : by === null || by === 'Mr.' ? confidence.narrated : confidence.meant;
      const stated = { location: story.place(paragraph.path, at, length), confidence: sure };
      add(person, { to: owner.id, relation, ...stated });
      if (tie.back !== null && owner.gender !== 'unknown') add(owner, { to: person.id, relation: tie.back[owner.gender], ...stated });
    }
  });
  return relations;
}

/** "Mrs. Gardiner" is the wife of Mr. Gardiner. */
const husbandsName = (lady: string): string => lady.replace(/^Mrs(?=\.?\s)/, 'Mr');
