import { partHolding } from '../manuscript/part-holding.js';
import type { Place } from '../model/place.js';
import type { Story } from './story.js';

interface Start {
  index: number;
  at: number;
}

const starts = new WeakMap<Story, ReadonlyMap<string, readonly Start[]>>();

function startsOf(story: Story): ReadonlyMap<string, readonly Start[]> {
  const known = starts.get(story);
  if (known) return known;
  const byPath = new Map<string, Start[]>();
  story.paragraphs.forEach(({ path, at }, index) => {
    const list = byPath.get(path);
    if (list) list.push({ index, at });
    else byPath.set(path, [{ index, at }]);
  });
  starts.set(story, byPath);
  return byPath;
}

/** Index of the paragraph in which the place lies; -1 if its file has none before it. */
export function paragraphHolding(story: Story, place: Pick<Place, 'path' | 'offset'>): number {
  const list = startsOf(story).get(place.path) ?? [];
  return list[partHolding(list, place.offset, ({ at }) => at)]?.index ?? -1;
}
