import type { Cast } from '../characters/cast.js';
import type { Quote } from '../model/bible.js';
import type { Story } from '../story/story.js';
import type { Speech } from './speech.js';

export function attribute(story: Story, speeches: readonly Speech[], _cast: Cast): Quote[] {
  return speeches.map(({ paragraph, at, end }) => ({ path: story.paragraphs[paragraph]?.path ?? '', start: at, end, speaker: null, kind: 'implicit', confidence: 0 }));
}
