import type { Speech } from '../dialogue/speech.js';
import type { Story } from '../story/story.js';
import type { Cast } from './cast.js';

export function findCharacters(_story: Story, _speeches: readonly Speech[]): Cast {
  return { characters: [], locations: [], idOf: new Map() };
}
