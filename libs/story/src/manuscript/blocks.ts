import type { Layout, QuoteMarks } from '../model/chunk.js';

export type BlockKind = 'prose' | 'heading' | 'break' | 'verse' | 'other';

/** A paragraph or what stands in a paragraph's place. Offsets relative to the text given. */
export interface Block {
  at: number;
  end: number;
  kind: BlockKind;
}

const sceneBreak =
  /^[ \t]*(?:(?:\*[ \t]*){1,7}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:~[ \t]*)+|(?:#[ \t]*)+|[•⁂§◊][ \t•⁂§◊]*|(?:\[\*\])|(?:\. ?){3,})$/;
const comment = /^[ \t]*<!--(?:(?!-->)[\s\S])*(?:-->[ \t]*)?$/;
const notProse = /^[ \t]*(?:`{3,}|~{3,}|<[a-z/!][^>]*>$|!\[[^\]]*\]\([^)]*\)\s*$|\|.*\|$|(?:\[[^\]]+\]: ))/;

/**
 * Paragraphs of a text that begins at the start of a line or inside a paragraph. What a block is depends on the block
 * alone, so that a text gives the same blocks however it is cut between them.
 */
export function blocksOf(text: string, layout: Layout, markdown: boolean, from = 0): Block[] {
  const blocks: Block[] = [];
  const line = /[^\r\n]*(?:\r\n?|\n|$)/g;
  line.lastIndex = from;
  let open = -1;
  let end = from;
  const close = (): void => {
    if (open >= 0) blocks.push({ at: open, end, kind: kindOf(text.slice(open, end), markdown) });
    open = -1;
  };
  while (line.lastIndex < text.length) {
    const at = line.lastIndex;
    const content = (line.exec(text)?.[0] ?? '').trimEnd();
    if (content.trim() === '') close();
    else {
      const isWhole = layout === 'line' || standsAlone(content, markdown);
      if (isWhole) close();
      if (open < 0) open = at;
      end = at + content.length;
      if (isWhole) close();
    }
  }
  close();
  return blocks;
}

function standsAlone(line: string, markdown: boolean): boolean {
  return sceneBreak.test(line) || (comment.test(line) && line.includes('-->')) || (markdown && /^#{1,6}/.test(line));
}

function kindOf(block: string, markdown: boolean): BlockKind {
  if (sceneBreak.test(block)) return 'break';
  if (markdown && /^#{1,6}/.test(block)) return 'heading';
  if (notProse.test(block) || comment.test(block)) return 'other';
  if (!/\p{Ll}/u.test(block) && /\p{Lu}{3}/u.test(block) && block.trim().replace(/\s+/g, ' ').length < 80) return 'heading';
  return isVerse(block) || (markdown && isQuoted(block)) ? 'verse' : 'prose';
}

/** A block quotation: a letter, a document, a song. */
function isQuoted(block: string): boolean {
  return /^[ \t]*>/.test(block) && block.split(/\r?\n|\r/).every((line) => /^[ \t]*>/.test(line));
}

/** Two lines or more, all of them indented: a song, a letter's head, a table. */
function isVerse(block: string): boolean {
  return /[\r\n]/.test(block) && /^(?:[ \t]{2,}|> ?)/.test(block) && block.split(/\r?\n|\r/).every((line) => /^(?:[ \t]{2,}|>)/.test(line));
}

/**
 * Long lines that are not separated by blank ones are paragraphs themselves; so are lines of dialogue by dashes, one
 * under the other, in a text that hardly has other lines without a blank one between.
 */
export function layoutOf(text: string, quoteMarks: QuoteMarks): Layout {
  const lines = text.split(/\r\n?|\n/);
  const filled = lines.filter((line) => line.trim() !== '');
  const touching =
    filled.length === 0
      ? 0
      : lines.filter((line, index) => index > 0 && line.trim() !== '' && (lines[index - 1] ?? '').trim() !== '').length;
  if (
    quoteMarks === 'dash' &&
    touching > 0 &&
    lines.filter((line, index) => touchesUndashed(line, lines[index - 1])).length < touching * 0.2
  )
    return 'line';
  if (touching < filled.length * 0.5) return 'paragraph';
  const long = filled.filter((line) => line.length > 120).length;
  return long > filled.length * 0.2 ? 'line' : 'paragraph';
}

function touchesUndashed(line: string, before: string | undefined): boolean {
  const dashed = /^[ \t]*(?:—|–|--)/;
  return line.trim() !== '' && before !== undefined && before.trim() !== '' && !dashed.test(line) && !dashed.test(before);
}
