import type { Cast } from '../characters/cast.js';
import { sentenceAt } from './sentence-at.js';
import type { Story } from './story.js';

/** What may change in the course of a story, as the claims call it. */
export type Turn = 'wedding' | 'birth' | 'moves' | 'learns' | 'heals' | 'shaves';

interface Said {
  character: string;
  paragraph: number;
  place: { offset: number };
}

/**
 * Whether something from one statement to a later one speaks of such a thing and names the person of whom they are made: in its
 * paragraph, or in the sentence itself where everybody learns and recovers something.
 */
export function comesBetween(turn: Turn, from: Said, to: Said, story: Story, cast: Cast): boolean {
  for (let index = from.paragraph + 1; index <= to.paragraph; index += 1) {
    const paragraph = story.paragraphs[index];
    const told = paragraph?.claims.some(({ attribute, at }) => {
      if (attribute !== turn || (index === to.paragraph && at >= to.place.offset)) return false;
      const [start, end] =
        turn === 'learns' || turn === 'heals'
          ? [sentenceAt(paragraph, at).at, sentenceAt(paragraph, at).end]
          : [paragraph.at, paragraph.end];
      return paragraph.names.some((name) => name.at >= start && name.at < end && cast.idOf.get(name.text) === to.character);
    });
    if (told) return true;
  }
  return false;
}
