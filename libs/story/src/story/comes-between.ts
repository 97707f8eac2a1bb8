import type { Cast } from '../characters/cast.js';
import type { Story } from './story.js';

/** What may change in the course of a story, as the claims call it. */
export type Turn = 'wedding' | 'birth' | 'moves' | 'learns' | 'shaves';

interface Said {
  character: string;
  paragraph: number;
  place: { offset: number };
}

/** Whether something from one statement to a later one speaks of such a thing and names the person of whom they are made. */
export function comesBetween(turn: Turn, from: Said, to: Said, story: Story, cast: Cast): boolean {
  for (let index = from.paragraph + 1; index <= to.paragraph; index += 1) {
    const paragraph = story.paragraphs[index];
    if (
      paragraph?.claims.some(({ attribute, at }) => attribute === turn && (index < to.paragraph || at < to.place.offset)) &&
      paragraph.names.some(({ text }) => cast.idOf.get(text) === to.character)
    )
      return true;
  }
  return false;
}
