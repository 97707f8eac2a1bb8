import { slug } from '../characters/slug.js';
import { meansAnybody, sexOfNoun } from '../language/person-nouns.js';
import type { Character } from '../model/bible.js';
import type { Place } from '../model/place.js';
import type { Story } from '../story/story.js';
import { descriptionKey, isNewcomer } from './description.js';
import type { Turn } from './turn.js';

/** A turn with who was heard in it; `scene` tells scenes apart. */
export interface Use {
  turn: Turn;
  scene: number;
  speaker: string | null;
}

/** Who speaks so often under a description alone is somebody of the story. */
const leastTurns = 3;

/** An epithet is used so often, in so many scenes, and hardly ever of anybody else. */
const epithet = { uses: 5, scenes: 2, share: 0.8 };

function usesByKey(uses: readonly Use[]): Map<string, Use[]> {
  const byKey = new Map<string, Use[]>();
  for (const use of uses) {
    const { tag } = use.turn;
    const key = tag?.subject === 'description' ? descriptionKey(tag.words) : null;
    if (key === null || meansAnybody(key.split(' ').at(-1) ?? '')) continue;
    const list = byKey.get(key);
    if (list) list.push(use);
    else byKey.set(key, [use]);
  }
  return byKey;
}

/** Characters for those who have no name, by what stands for them while people are heard. `taken`: ids of the others. */
export function unnamedAmong(uses: readonly Use[], story: Story, taken: ReadonlySet<string>): Map<string, Character> {
  const ids = new Set(taken);
  const unnamed = new Map<string, Character>();
  for (const [key, all] of usesByKey(uses)) {
    const own = all.filter(({ speaker }) => speaker !== null && isNewcomer(speaker));
    const [first] = own;
    if (!first?.speaker || own.length < leastTurns) continue;
    unnamed.set(first.speaker, {
      id: slug(key, ids),
      name: `the ${key}`,
      aliases: [],
      sharedNames: [],
      gender: sexOfNoun(key.split(' ').at(-1) ?? '') ?? 'unknown',
      mentions: own.length,
      firstMention: placeOf(first, story),
      lastMention: placeOf(own.at(-1) ?? first, story),
      relations: [],
      confidence: 0.6,
    });
  }
  return unnamed;
}

function placeOf({ turn }: Use, story: Story): Place {
  const at = turn.tag?.subjectAt ?? turn.speeches[0]?.at ?? 0;
  return story.place(story.paragraphs[turn.paragraph]?.path ?? '', at, turn.tag?.words.length ?? 0);
}

/** Descriptions that mean one person with a name, most used first. */
export function epithetsAmong(uses: readonly Use[]): Map<string, string[]> {
  const epithets = new Map<string, string[]>();
  for (const [key, all] of [...usesByKey(uses)].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))) {
    const byPerson = Map.groupBy(
      all.filter(({ speaker }) => speaker !== null),
      ({ speaker }) => speaker ?? '',
    );
    const [most] = [...byPerson].sort((a, b) => b[1].length - a[1].length);
    if (!most || isNewcomer(most[0]) || most[1].length < epithet.uses || most[1].length < all.length * epithet.share) continue;
    if (new Set(most[1].map(({ scene }) => scene)).size < epithet.scenes) continue;
    epithets.set(most[0], [...(epithets.get(most[0]) ?? []), `the ${key}`]);
  }
  return epithets;
}
