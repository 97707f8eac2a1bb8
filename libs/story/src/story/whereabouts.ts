import type { Cast } from '../characters/cast.js';
import type { Statement } from '../attributes/statements.js';
import { partHolding } from '../manuscript/part-holding.js';
import type { Finding } from '../model/finding.js';
import type { Manifest, ManifestChunk } from '../model/manifest.js';
import type { Place } from '../model/place.js';
import { paragraphHolding } from './paragraph-holding.js';
import type { Story } from './story.js';

/** A chapter by its index in the manifest, as findings name it; nothing before the first heading. */
export function chapterNamed({ chapters }: Pick<Manifest, 'chapters'>, index: ManifestChunk['chapter']): Pick<Finding, 'chapter'> {
  const title = index === null ? undefined : chapters[index]?.heading;
  return index === null || title === undefined ? {} : { chapter: { number: index + 1, title } };
}

/** Says of findings of the story-wide pass in which chapter they stand, and whom of the story they concern. */
export class Whereabouts {
  private readonly chunks: ReadonlyMap<string, readonly ManifestChunk[]>;
  private readonly meant = new Map<string, Set<string>>();

  constructor(
    private readonly manifest: Manifest,
    private readonly story: Story,
    private readonly cast: Cast,
    statements: readonly Statement[],
  ) {
    this.chunks = Map.groupBy(manifest.chunks, ({ path }) => path);
    for (const { place, character } of statements) {
      const key = `${place.path} ${place.offset}`;
      this.meant.set(key, (this.meant.get(key) ?? new Set()).add(character));
    }
  }

  of(finding: Finding): Finding {
    const ofFile = this.chunks.get(finding.location.path) ?? [];
    const chunk = ofFile[partHolding(ofFile, finding.location.offset, ({ start }) => start.offset)];
    const characters = [...new Set([finding.location, ...finding.related].flatMap((place) => this.peopleAt(place)))].sort();
    return { ...finding, ...(chunk && chapterNamed(this.manifest, chunk.chapter)), ...(characters.length > 0 && { characters }) };
  }

  /** Of whom it is said there, or else who is named there. */
  private peopleAt(place: Place): string[] {
    const meant = this.meant.get(`${place.path} ${place.offset}`);
    if (meant) return [...meant];
    const paragraph = this.story.paragraphs[paragraphHolding(this.story, place)];
    const named = (paragraph?.names ?? []).filter(({ at, length }) => at < place.offset + place.length && at + length > place.offset);
    return named.flatMap(({ text }) => this.cast.idOf.get(text) ?? []);
  }
}
