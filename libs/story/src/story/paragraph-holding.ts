import type { Place } from '../model/place.js';
import type { Story } from './story.js';

const starts = new WeakMap<Story, ReadonlyMap<string, { index: number; at: number }[]>>();

function startsOf(story: Story): ReadonlyMap<string, { index: number; at: number }[]> {
  const known = starts.get(story);
  if (known) return known;
  const byPath = new Map<string, { index: number; at: number }[]>();
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
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((list[middle]?.at ?? 0) <= place.offset) low = middle;
    else high = middle - 1;
  }
  return list[low]?.index ?? -1;
}
