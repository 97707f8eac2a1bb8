import { Evidence } from '../model/facts.js';
import { genderOfGivenName } from '../language/given-names.js';
import type { Place } from '../model/place.js';
import { titleOf, type Title } from '../language/titles.js';
import type { Story } from '../story/story.js';

/** One normal form of a name with everything the story does with it. */
export interface Surface {
  text: string;
  title: Title | null;
  /** "Mr. Justice Hill" is Justice Hill: the rank between "Mr." and a surname. */
  rank: Title | null;
  /** The words after the title. Empty for a title that stands as a name ("the Queen"). */
  words: string[];
  count: number;
  /** Mentions in which the capital means something: in mid-sentence, or beside another name, or on a word that is known as a name. */
  certain: number;
  /** Mentions in mid-sentence. */
  inside: number;
  acts: number;
  place: number;
  article: number;
  possessive: number;
  he: number;
  she: number;
  addressed: number;
  first: Place;
  /** The last mention, and how many names of the story stand before it. */
  last: { path: string; at: number; length: number; order: number };
}

/** All names of the story by normal form, in order of first mention. */
export function surfacesOf(story: Story): Map<string, Surface> {
  const surfaces = new Map<string, Surface>();
  let order = 0;
  for (const paragraph of story.paragraphs) {
    for (const name of paragraph.names) {
      const known = surfaces.get(name.text);
      const surface = known ?? emptySurface(name.text, story.place(paragraph.path, name.at, name.length));
      if (!known) surfaces.set(name.text, surface);
      tally(surface, name.evidence);
      surface.last = { path: paragraph.path, at: name.at, length: name.length, order: (order += 1) };
    }
  }
  return surfaces;
}

function emptySurface(text: string, place: Place): Surface {
  // A surname keeps its small words: "van der Berg" and "De Bourgh" are one word each, however they are written.
  const words = text
    .replace(/\b(St\.?|Saint) /g, '$1\u00A0')
    .replace(/\b(?:de|von|van|du|der|la|del|di) (?=\S)/gi, (particle, at: number) =>
      at === 0 && isGivenName(particle.trimEnd()) ? particle : `${particle.trimEnd().toLowerCase()}\u00A0`,
    )
    .split(' ');
  const titles: Title[] = [];
  const alone = words.length === 1;
  // The last word is the name itself: "Professor Duke" is nobody's duke.
  while (words.length > 1 || (alone && words.length === 1)) {
    const found = titleOf(words[0] ?? '');
    if (!found) break;
    titles.push(found);
    words.shift();
  }
  const [first, second] = titles;
  // "Mrs. Colonel Hill" is no colonel.
  const isCourtesy = first !== undefined && second !== undefined && (first.canonical === 'Mr.' || first.canonical === 'Mrs.');
  return {
    text,
    title: (isCourtesy ? first : titles.at(-1)) ?? null,
    rank: isCourtesy && first.canonical === 'Mr.' ? second : null,
    words,
    count: 0,
    certain: 0,
    inside: 0,
    acts: 0,
    place: 0,
    article: 0,
    possessive: 0,
    he: 0,
    she: 0,
    addressed: 0,
    first: place,
    last: { path: place.path, at: place.offset, length: place.length, order: 0 },
  };
}

/** "Di Vernon" is a Diana. */
function isGivenName(particle: string): boolean {
  return particle === 'Di' || genderOfGivenName(particle) !== undefined;
}

function tally(surface: Surface, evidence: number): void {
  const has = (bit: number): number => ((evidence & bit) === 0 ? 0 : 1);
  surface.count += 1;
  surface.certain +=
    surface.text.includes(' ') || surface.title !== null || genderOfGivenName(surface.text) !== undefined ? 1 : 1 - has(Evidence.initial);
  surface.inside += 1 - has(Evidence.initial);
  surface.acts += has(Evidence.acts);
  surface.place += has(Evidence.place);
  surface.article += has(Evidence.article);
  surface.possessive += has(Evidence.possessive);
  surface.he += has(Evidence.he);
  surface.she += has(Evidence.she);
  surface.addressed += has(Evidence.addressed);
}

/** Nobody does anything under the name. */
export function isIdle({ acts, count }: Surface): boolean {
  return acts * 20 <= count;
}

/**
 * A name by which somebody is often spoken to and under which nobody does anything: the narrator knows him by another. So
 * "Lord Henry" may be somebody's "Harry", while "Kitty", who laughs and says things, is not "Lady Catherine".
 */
export function isFamiliar(surface: Surface): boolean {
  return surface.addressed * 5 >= surface.count && isIdle(surface);
}
