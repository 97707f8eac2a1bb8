import { genderOfGivenName } from '../language/given-names.js';
import { titleOf } from '../language/titles.js';
import { Evidence } from '../model/facts.js';
import type { Character, Gender } from '../model/bible.js';
import type { Story, StoryName } from '../story/story.js';

/** One word of names ("Catherine" in "Miss Catherine Morland") with the company it keeps. */
export interface NameWord {
  word: string;
  count: number;
  path: string;
  at: number;
  length: number;
  /** Place of the first mention, for ordering. */
  first: { offset: number };
  person: boolean;
  /** Stands once in mid-sentence or beside another name: its capital is that of a name. */
  sure: boolean;
  gender: Gender;
  /** Stands behind an article. */
  article: boolean;
  /** Titles and other words of the names in which it stands. */
  company: Set<string>;
  /** Words after it in its names. */
  surnames: Set<string>;
  /** Names joined to it by "and" or "or". */
  neighbours: Set<string>;
}

const shortest = 3;

/** What children call their parents is spelt as the mouth has it. */
const kin = new Set([
  'Mama',
  'Mamma',
  'Momma',
  'Papa',
  'Pappa',
  'Poppa',
  'Daddy',
  'Mommy',
  'Mummy',
  'Mum',
  'Mam',
  'Dad',
  'Auntie',
  'Granny',
  'Grannie',
  'Nanny',
  'Nannie',
]);

/** All words of the names in the story that can be somebody's, in order of first mention. */
export function nameWordsOf(story: Story, characters: readonly Character[]): NameWord[] {
  const people = new Set(characters.flatMap((character) => [character.name, ...character.aliases, ...character.sharedNames]));
  const words = new Map<string, NameWord & { he: number; she: number; certain: number; place: number }>();
  for (const paragraph of story.paragraphs) {
    paragraph.names.forEach((name, index) => {
      const parts = name.text.split(' ');
      parts.forEach((part, position) => {
        if (part.length < shortest || !/^\p{Lu}/u.test(part) || kin.has(part) || titleOf(part) !== undefined) return;
        const known = words.get(part) ?? {
          ...emptyWord(part),
          he: 0,
          she: 0,
          certain: 0,
          place: 0,
          path: paragraph.path,
          at: name.at,
          length: name.length,
          first: { offset: name.at },
        };
        words.set(part, known);
        note(known, name, parts, position, people);
        const has = (bit: number): number => ((name.evidence & bit) === 0 ? 0 : 1);
        known.he += has(Evidence.he);
        known.she += has(Evidence.she);
        known.certain += parts.length > 1 ? 1 : 1 - has(Evidence.initial);
        // "At Lady Wyndham's" is no place.
        known.place += parts.length > 1 && has(Evidence.possessive) === 1 ? 0 : has(Evidence.place);
        if (has(Evidence.paired))
          for (const beside of [paragraph.names[index - 1], paragraph.names[index + 1]])
            for (const other of beside?.text.split(' ') ?? []) known.neighbours.add(other);
      });
    });
  }
  return [...words.values()]
    .filter((word) => word.place * 2 <= word.count)
    .map(({ he, she, certain, place: _place, ...word }) => ({ ...word, sure: certain > 0, gender: genderOf(word, he, she) }));
}

function emptyWord(
  word: string,
): Pick<NameWord, 'word' | 'count' | 'person' | 'sure' | 'gender' | 'article' | 'company' | 'surnames' | 'neighbours'> {
  const sets = { company: new Set<string>(), surnames: new Set<string>(), neighbours: new Set<string>() };
  return { word, count: 0, person: false, sure: false, gender: 'unknown', article: false, ...sets };
}

function note(known: NameWord, name: StoryName, parts: readonly string[], position: number, people: ReadonlySet<string>): void {
  known.count += 1;
  known.person ||= people.has(name.text);
  known.article ||= (name.evidence & Evidence.article) !== 0;
  parts.forEach((other, index) => {
    if (index === position) return;
    known.company.add(other);
    if (index > position) known.surnames.add(other);
  });
}

/** Sex of the bearer where titles or pronouns tell it; a surname has none. */
function genderOf(word: Pick<NameWord, 'word' | 'company'>, he: number, she: number): Gender {
  const titles = [...word.company].map((part) => titleOf(part)?.gender ?? 'any').filter((gender) => gender !== 'any');
  if (new Set(titles).size > 1) return 'unknown';
  if (titles[0]) return titles[0];
  if (he + she >= 3) return he >= 3 * she ? 'male' : she >= 3 * he ? 'female' : 'unknown';
  return genderOfGivenName(word.word) ?? 'unknown';
}
