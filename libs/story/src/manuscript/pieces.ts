import { sentenceEnds } from '../language/sentences.js';
import type { Layout } from '../model/chunk.js';
import { blocksOf, type Block } from './blocks.js';
import type { Section } from './sections.js';

/** A slice of a section that becomes one chunk; offsets in the raw file. */
export interface Piece {
  at: number;
  end: number;
  headingLength: number;
  continuesParagraph: boolean;
  endsInsideParagraph: boolean;
}

/** Room to end the sentence at which a paragraph is cut. A "sentence" longer than this is not language, and may be cut anywhere. */
const roomToFinish = 20_000;

interface Cut {
  at: number;
  /** A place where a scene ends is taken before one where only a paragraph ends. */
  scene: boolean;
  insideParagraph: boolean;
}

/** Cuts a section into pieces of at most `limit` characters, between scenes if it can, else between paragraphs, else after a sentence. */
export function piecesOf(text: string, section: Section, layout: Layout, markdown: boolean, limit: number): Piece[] {
  if (section.end - section.at <= limit)
    return [
      { at: section.at, end: section.end, headingLength: section.headingLength, continuesParagraph: false, endsInsideParagraph: false },
    ];
  const body = section.at + section.headingLength;
  const blocks = blocksOf(text.slice(body, section.end), layout, markdown);
  const cuts = blocks.flatMap((block, index) => cutsBefore(text, body, block, index === 0 ? undefined : blocks[index - 1], limit));
  return pack(section, cuts, limit);
}

function cutsBefore(text: string, body: number, block: Block, previous: Block | undefined, limit: number): Cut[] {
  const cuts: Cut[] = previous ? [{ at: body + block.at, scene: block.kind === 'break', insideParagraph: false }] : [];
  const length = block.end - block.at;
  // A poem is recognised by all of its lines, so it stays whole as long as that is bearable.
  if (length <= limit || (block.kind !== 'prose' && length <= limit + roomToFinish)) return cuts;
  const ends = sentenceEnds(text.slice(body + block.at, body + block.end));
  let last = 0;
  for (const end of [...ends, length]) {
    while (end - last > roomToFinish + limit) {
      last += roomToFinish;
      cuts.push({ at: body + block.at + last, scene: false, insideParagraph: true });
    }
    last = end;
    if (end < length) cuts.push({ at: body + block.at + end, scene: false, insideParagraph: true });
  }
  return cuts;
}

/** Greedy: the last scene break in the second half of the room, else the last cut that fits, else the next one after it. */
function pack(section: Section, cuts: readonly Cut[], limit: number): Piece[] {
  const pieces: Piece[] = [];
  let at = section.at;
  let inside = false;
  let index = 0;
  const take = (end: number, cutInside: boolean): void => {
    pieces.push({
      at,
      end,
      headingLength: pieces.length === 0 ? section.headingLength : 0,
      continuesParagraph: inside,
      endsInsideParagraph: cutInside,
    });
    at = end;
    inside = cutInside;
  };
  while (section.end - at > limit && index < cuts.length) {
    let last = index;
    let scene = -1;
    while (last < cuts.length && (cuts[last]?.at ?? 0) - at <= limit) {
      if (cuts[last]?.scene && (cuts[last]?.at ?? 0) - at > limit / 2) scene = last;
      last += 1;
    }
    const chosen = scene >= 0 ? scene : last > index ? last - 1 : index;
    const cut = cuts[chosen];
    if (!cut) break;
    take(cut.at, cut.insideParagraph);
    index = chosen + 1;
  }
  if (at < section.end) take(section.end, false);
  return pieces;
}
