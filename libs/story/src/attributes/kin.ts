import type { Cast } from '../characters/cast.js';
import type { Place } from '../model/place.js';
import type { Story } from '../story/story.js';
import type { Antecedents } from './antecedents.js';

/** What one person is said to be to another, always seen from the one whose id comes first. */
export interface KinStatement {
  person: string;
  owner: string;
  /** The word that stands there. */
  relation: string;
  tie: Tie;
  place: Place;
}

type Tie = 'above' | 'below' | 'two above' | 'two below' | 'beside' | 'spouse' | 'aunt' | 'niece' | 'cousin';

const ties: { [word: string]: Tie } = {
  mother: 'above',
  father: 'above',
  daughter: 'below',
  son: 'below',
  sister: 'beside',
  brother: 'beside',
  wife: 'spouse',
  husband: 'spouse',
  aunt: 'aunt',
  uncle: 'aunt',
  niece: 'niece',
  nephew: 'niece',
  cousin: 'cousin',
  grandmother: 'two above',
  grandfather: 'two above',
  granddaughter: 'two below',
  grandson: 'two below',
};

const back: { [tie in Tie]: Tie } = {
  above: 'below',
  below: 'above',
  'two above': 'two below',
  'two below': 'two above',
  beside: 'beside',
  spouse: 'spouse',
  aunt: 'niece',
  niece: 'aunt',
  cousin: 'cousin',
};

/** In the order of the text, of narration that names both. */
export function kinStatements(story: Story, cast: Cast, antecedents: Antecedents): KinStatement[] {
  return story.paragraphs.flatMap((paragraph, index) =>
    paragraph.relations.flatMap(({ at, length, relation, personAt, ownerAt, owner: by }): KinStatement[] => {
      const tie = ties[relation];
      if (tie === undefined || by !== null || antecedents.isSpoken(index, at)) return [];
      const [person, owner] = [personAt, ownerAt].map((place) =>
        cast.idOf.get(paragraph.names.find((name) => name.at === place)?.text ?? ''),
      );
      if (person === undefined || owner === undefined || person === owner) return [];
      const place = story.place(paragraph.path, at, length);
      return [person < owner ? { person, owner, relation, tie, place } : { person: owner, owner: person, relation, tie: back[tie], place }];
    }),
  );
}

/** Cousins marry, and a brother is also the husband's or the wife's; nobody is both uncle and grandfather. */
export function kinClash(a: Tie, b: Tie): boolean {
  const pair = [a, b].sort().join('/');
  return a !== b && !['cousin/spouse', 'beside/spouse', 'beside/cousin'].includes(pair);
}
