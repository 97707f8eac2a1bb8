import type { Cast } from '../characters/cast.js';
import type { Place } from '../model/place.js';
import type { Story } from '../story/story.js';
import type { Antecedents } from './antecedents.js';
import type { Statement } from './statements.js';

/** What one person is said to be to another, always seen from the one whose id comes first. */
export interface KinStatement {
  person: string;
  owner: string;
  /** The word that stands there. */
  relation: string;
  tie: Tie;
  place: Place;
}

type Blood = 'above' | 'below' | 'beside';
type Tie = Blood | `${'law' | 'step' | 'god'} ${Blood}` | 'two above' | 'two below' | 'spouse' | 'aunt' | 'niece' | 'cousin';

function likeBlood(sort: 'law' | 'step' | 'god', named: (word: string) => string): { [word: string]: Tie } {
  const blood: readonly [Blood, string][] = [
    ['above', 'mother father'],
    ['below', 'daughter son'],
    ['beside', 'sister brother'],
  ];
  return Object.fromEntries(
    blood.flatMap(([tie, words]) => words.split(' ').map((word): [string, Tie] => [named(word), `${sort} ${tie}`])),
  );
}

const ties: { [word: string]: Tie } = {
  mother: 'above',
  father: 'above',
  daughter: 'below',
  son: 'below',
  sister: 'beside',
  brother: 'beside',
  ...likeBlood('law', (word) => `${word}-in-law`),
  ...likeBlood('step', (word) => `step${word}`),
  ...likeBlood('god', (word) => `god${word}`),
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
  'law above': 'law below',
  'law below': 'law above',
  'law beside': 'law beside',
  'step above': 'step below',
  'step below': 'step above',
  'step beside': 'step beside',
  'god above': 'god below',
  'god below': 'god above',
  'god beside': 'god beside',
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

const ofClaim = 'kin to ';

/** The same, of what the narration claims of two whom one sentence names, in the order of the text. */
export function kinClaimed(statements: readonly Statement[], cast: Cast): KinStatement[] {
  return statements.flatMap(({ attribute, value, character, place, spoken }): KinStatement[] => {
    if (!attribute.startsWith(ofClaim) || spoken) return [];
    const owner = cast.idOf.get(attribute.slice(ofClaim.length));
    const tie = value === 'sibling' ? 'beside' : ties[value];
    if (owner === undefined || tie === undefined || owner === character) return [];
    const relation = value === 'sibling' ? 'twin' : value;
    return [
      character < owner
        ? { person: character, owner, relation, tie, place }
        : { person: owner, owner: character, relation, tie: back[tie], place },
    ];
  });
}

/**
 * Cousins marry, and "brother" is said of a brother-in-law, of the husband or the wife and of good friends; nobody is both uncle and
 * grandfather, or the mother and the stepmother. A godfather may be any other kin than the father.
 */
export function kinClash(a: Tie, b: Tie): boolean {
  if (a === b) return false;
  const [sort, tie = ''] = a.split(' ');
  if (/^(?:law|step|god)$/.test(sort ?? '')) return tie === b && tie !== 'beside';
  if (/^(?:law|step|god) /.test(b)) return kinClash(b, a);
  return !['cousin/spouse', 'beside/spouse'].includes([a, b].sort().join('/'));
}
