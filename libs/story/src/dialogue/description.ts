import type { Cast } from '../characters/cast.js';
import { capitalised } from '../language/calendar.js';
import { isKin, meansAnybody, sexOfNoun } from '../language/person-nouns.js';
import { titleOf } from '../language/titles.js';
import type { Gender } from '../model/bible.js';
import { weights } from './weights.js';

/** How often one description was found to mean whom, in all, and at most of those who have a name. */
export interface Meant {
  of: Map<string, number>;
  all: number;
  most: number;
}

/** How a description is used, by its words without an article. */
export interface Usage {
  /** How often it was found to mean whom. */
  meant: ReadonlyMap<string, Meant>;
  /** Number of scenes in which somebody speaks under it. */
  scenes: ReadonlyMap<string, number>;
}

/** Who is described so in no more scenes than this passes by: the sergeant, the turnkey. A name is not needed for him. */
const passing = 2;

/** Whom a description in a tag may mean. */
interface Described {
  /** Those for whom the words themselves speak. */
  people: ReadonlyMap<string, number>;
  score(id: string): number;
  /** Stands for somebody without a name who is described so. */
  newcomer: string | null;
  newcomerScore: number;
}

/** "the old man" and "that old man" are one description, "his wife" and "her mother" are another one each time. */
export function descriptionKey(words: string): string | null {
  const [determiner = '', ...rest] = words.split(' ');
  if (rest.length === 0 || determiner === 'both') return null;
  if (determiner !== 'the' || isKin(rest.at(-1) ?? '')) return null;
  return rest.join(' ');
}

/** Stands for a person without a name. */
export function newcomerOf(key: string): string {
  return `~${key}`;
}

const heads = new Map<string, 'husband' | 'wife'>([
  ['wife', 'wife'],
  ['lady', 'wife'],
  ['mother', 'wife'],
  ['mamma', 'wife'],
  ['husband', 'husband'],
  ['father', 'husband'],
  ['papa', 'husband'],
]);

/** "his wife", "her mother", "her brother": of the house of somebody present, whose sex the first word tells. */
function relativesIn(words: string, cast: Cast, genders: ReadonlyMap<string, Gender>, present: ReadonlySet<string>): string[] {
  const [whose = '', ...rest] = words.split(' ');
  const noun = rest.at(-1) ?? '';
  if ((whose !== 'his' && whose !== 'her') || !(isKin(noun) || noun === 'lady')) return [];
  const owners = [...present].filter((id) => genders.get(id) === (whose === 'his' ? 'male' : 'female'));
  const head = heads.get(noun);
  if (head !== undefined) return owners.flatMap((id) => cast.households.relativeOf(id, head) ?? []);
  const sex = sexOfNoun(noun);
  return [...present].filter((id) => genders.get(id) === sex && owners.some((owner) => cast.households.areOneFamily(owner, id)));
}

export function isNewcomer(id: string): boolean {
  return id.startsWith('~');
}

export function describedPeople(
  words: string,
  cast: Cast,
  usage: Usage,
  genders: ReadonlyMap<string, Gender>,
  present: ReadonlySet<string>,
): Described {
  const noun = words.split(' ').at(-1) ?? '';
  const key = descriptionKey(words);
  const people = new Map<string, number>();
  const named = cast.idOf.get(capitalised(noun));
  if (named !== undefined) people.set(named, weights.titled);
  const title = titleOf(capitalised(noun))?.canonical;
  for (const id of cast.titled.get(title ?? '') ?? []) people.set(id, weights.titled);
  for (const id of relativesIn(words, cast, genders, present)) people.set(id, weights.kin);
  const wanted = sexOfNoun(noun);
  const uses = key === null ? undefined : usage.meant.get(key);
  const all = uses?.all ?? 0;
  const habit = (id: string): number =>
    all === 0 ? 0 : weights.usage * Math.log(((uses?.of.get(id) ?? 0) + 0.5) / (all + 4)) + weights.usage * 2;
  // A description that mostly means one person with a name means nobody else.
  const stranger = key === null ? null : newcomerOf(key);
  const most = uses?.most ?? 0;
  const passes = key !== null && !meansAnybody(noun) && people.size === 0 && (usage.scenes.get(key) ?? 0) <= passing;
  const newcomer = !passes && stranger !== null && most * 2 > (uses?.of.get(stranger) ?? 0) + 2 && most >= 3 ? null : stranger;
  return {
    people,
    newcomer,
    newcomerScore: newcomer === null ? weights.nobody : weights.newcomer + habit(newcomer) + (passes ? weights.passing : 0),
    score: (id) => {
      const sex = genders.get(id) ?? 'unknown';
      const fits = wanted === undefined || sex === wanted ? 0 : sex === 'unknown' ? weights.unknownSex : weights.wrongSex;
      return (people.get(id) ?? 0) - fits + habit(id);
    },
  };
}
