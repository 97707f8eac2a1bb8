import { chapterNamed } from './story/whereabouts.js';
import type { EngineConfig } from './config/engine-config.js';
import { layoutOf } from './manuscript/blocks.js';
import { conventionsOf } from './manuscript/conventions.js';
import { matterPaths } from './manuscript/matter.js';
import { piecesOf, type Piece } from './manuscript/pieces.js';
import { readFile, type FileReading } from './manuscript/read-file.js';
import { assertReadable } from './manuscript/readable.js';
import { sectionsOf } from './manuscript/sections.js';
import type { Chunk, ChunkContext } from './model/chunk.js';
import type { Chapter, Manifest, ManifestChunk } from './model/manifest.js';
import { defaultChunking, type Chunking, type SourceFile } from './model/source.js';

/** The smallest room that still holds an ordinary sentence. */
const smallestLimit = 200;

/**
 * Divides a manuscript into chapters and pieces of chapters. The manifest holds no prose; the chunks together hold all
 * of it, in order, each character of a story file's body exactly once.
 */
export function cut(
  files: readonly SourceFile[],
  config: EngineConfig,
  chunking: Chunking = defaultChunking,
): { manifest: Manifest; chunks: Chunk[] } {
  assertReadable(files);
  const matter = matterPaths(files, config.matter);
  const conventions = conventionsOf(files.filter((file) => !matter.has(file.path)).map((file) => file.text));
  const limit = Math.max(smallestLimit, Math.floor(chunking.maxCharacters));
  const manifest: Manifest = { version: 1, files: [], chapters: [], chunkCount: 0, chunks: [], conventions, links: [], suppressions: [] };
  const chunks: Chunk[] = [];
  for (const file of files) {
    const role = matter.has(file.path) ? 'matter' : 'story';
    const reading = readFile(file, role);
    manifest.files.push(reading.file);
    for (const link of reading.links) manifest.links.push(link);
    for (const suppression of reading.suppressions) manifest.suppressions.push(suppression);
    if (role === 'matter') continue;
    const firstChapter = manifest.chapters.length;
    for (const heading of reading.headings) manifest.chapters.push(chapterOf(reading, heading));
    const layout = layoutOf(file.text, conventions.quoteMarks);
    for (const section of sectionsOf(reading.headings, reading.bodyStart, file.text.length)) {
      const chapter = section.headings.length === 0 ? null : firstChapter + (section.headings.at(-1) ?? 0);
      for (const piece of piecesOf(file.text, section, layout, reading.markdown, limit)) {
        const context = {
          ...conventions,
          layout,
          markdown: reading.markdown,
          headingLength: piece.headingLength,
          continuesParagraph: piece.continuesParagraph,
          endsInsideParagraph: piece.endsInsideParagraph,
        };
        add(manifest, chunks, reading, piece, chapter, context);
      }
    }
  }
  manifest.chunkCount = chunks.length;
  return { manifest, chunks };
}

function add(
  manifest: Manifest,
  chunks: Chunk[],
  reading: FileReading,
  piece: Piece,
  chapter: ManifestChunk['chapter'],
  context: ChunkContext,
): void {
  const start = reading.lines.positionOf(piece.at);
  const { path } = reading.file;
  const index = chunks.length;
  manifest.chunks.push({
    index,
    path,
    start,
    end: piece.end,
    chapter,
    headingLength: piece.headingLength,
    continuesParagraph: piece.continuesParagraph,
  });
  chunks.push({ index, path, text: reading.text.slice(piece.at, piece.end), start, context, ...chapterNamed(manifest, chapter) });
}

const longestHeading = 200;

function chapterOf(reading: FileReading, heading: FileReading['headings'][number]): Chapter {
  const { title, style, number, lastNumber, division } = heading;
  return {
    heading: reading.text.slice(heading.at, heading.textEnd).replace(/^#+\s*/, '').replace(/\s+/g, ' ').trim().slice(0, longestHeading),
    title,
    style,
    number,
    lastNumber,
    division,
    place: reading.lines.place(reading.file.path, heading.at, heading.textEnd - heading.at),
  };
}
