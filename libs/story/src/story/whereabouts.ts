import type { Cast } from '../characters/cast.js';
import type { Statement } from '../attributes/statements.js';
import type { Finding } from '../model/finding.js';
import type { Manifest, ManifestChunk } from '../model/manifest.js';
import type { Place } from '../model/place.js';
import type { Story } from './story.js';

/** A chapter by its index in the manifest, as findings name it; nothing before the first heading. */
export function chapterNamed({ chapters }: Pick<Manifest, 'chapters'>, index: ManifestChunk['chapter']): Pick<Finding, 'chapter'> {
  const title = index === null ? undefined : chapters[index]?.heading;
  return index === null || title === undefined ? {} : { chapter: { number: index + 1, title } };
}

/** Says of findings of the story-wide pass in which chapter they stand, and whom of the story they concern. */
export class Whereabouts {
  private readonly chunks = new Map<string, ManifestChunk[]>();
  private readonly meant = new Map<string, Set<string>>();
  private readonly paragraphs = new Map<string, Story['paragraphs']>();

  constructor(
    private readonly manifest: Manifest,
    story: Story,
    private readonly cast: Cast,
    statements: readonly Statement[],
  ) {
    for (const chunk of manifest.chunks) this.chunks.set(chunk.path, [...(this.chunks.get(chunk.path) ?? []), chunk]);
    for (const paragraph of story.paragraphs) {
      const ofFile = this.paragraphs.get(paragraph.path);
      if (ofFile) ofFile.push(paragraph);
      else this.paragraphs.set(paragraph.path, [paragraph]);
    }
    for (const { place, character } of statements) {
      const key = `${place.path} ${place.offset}`;
      this.meant.set(key, (this.meant.get(key) ?? new Set()).add(character));
    }
  }

  of(finding: Finding): Finding {
    const chunk = lastUpTo(this.chunks.get(finding.location.path) ?? [], finding.location.offset, ({ start }) => start.offset);
    const characters = [...new Set([finding.location, ...finding.related].flatMap((place) => this.peopleAt(place)))].sort();
    return { ...finding, ...(chunk && chapterNamed(this.manifest, chunk.chapter)), ...(characters.length > 0 && { characters }) };
  }

  /** Of whom it is said there, or else who is named there. */
  private peopleAt(place: Place): string[] {
    const meant = this.meant.get(`${place.path} ${place.offset}`);
    if (meant) return [...meant];
    const paragraph = lastUpTo(this.paragraphs.get(place.path) ?? [], place.offset, ({ at }) => at);
    const named = (paragraph?.names ?? []).filter(({ at, length }) => at < place.offset + place.length && at + length > place.offset);
    return named.flatMap(({ text }) => this.cast.idOf.get(text) ?? []);
  }
}

/** Of a list in order, the last that begins no later. */
function lastUpTo<T>(ordered: readonly T[], offset: number, begin: (one: T) => number): T | undefined {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (begin(ordered[middle] as T) <= offset) low = middle + 1;
    else high = middle;
  }
  return ordered[low - 1];
}
