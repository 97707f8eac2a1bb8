import { anyNumber, numberInWords, romanNumeral } from './numbers.js';

/** What the words of a heading say. `bare`: only a number; believed when the manuscript numbers its chapters that way. */
export interface HeadingText {
  style: string;
  number: number | null;
  lastNumber: number | null;
  title: string;
  division: boolean;
  bare: boolean;
}

/** Kinds of text that contain chapters, so that numbering may start again below them. */
const divisions = new Set(['part', 'volume', 'vol', 'book', 'act', 'canto', 'phase', 'season', 'arc']);

const keyword =
  /^(chapters?|chap|part|volume|vol|book|adventure|letter|stave|canto|act|scene|episode|section|phase|season|arc|day|night)\b\.?\s+(?:the\s+)?/i;
const named =
  /^(?:prologue|epilogue|preface|foreword|introduction|afterword|interlude|intermission|conclusion|postscript|appendix|dedication|acknowledge?ments?)\b(?=$|[\s.:–—-])/i;

const opensDivision = new RegExp(`^[*_\\s]*(?:${[...divisions].join('|')})\\b`, 'i');

/** Whether the line is the heading of a part that contains chapters. */
export function isDivision(line: string): boolean {
  return opensDivision.test(line) && readHeadingText(line)?.division === true;
}

/** Reads the text of a line that stands alone. Null: it is not a heading, whatever its place. */
export function readHeadingText(line: string): HeadingText | null {
  const text = line.replace(/^[*_\s]+|[*_\s]+$/g, '');
  if (text === '' || text.length > 120) return null;
  return keyworded(text) ?? bareNumber(text) ?? namedPart(text);
}

function keyworded(text: string): HeadingText | null {
  const opening = keyword.exec(text);
  if (!opening || !/^[A-Z]/.test(text)) return null;
  const rest = text.slice(opening[0].length);
  const read = numbered(rest);
  if (!read || continuesAsProse(read.title)) return null;
  const style = (opening[1] ?? '')
    .toLowerCase()
    .replace(/s$/, '')
    .replace(/^chap$/, 'chapter')
    .replace(/^vol$/, 'volume');
  return { style, division: divisions.has(style), bare: false, ...read };
}

/** The longest beginning that is a number: "Twenty-One. A Title" is 21, "Two Old Men" is 2 only with a mark behind it. */
function numbered(rest: string): { number: number; lastNumber: number; title: string } | null {
  for (const words of [2, 1]) {
    const start = new RegExp(`^[A-Za-z]+(?:[ -][A-Za-z]+){${words - 1}}(?=$|[\\s.:,;–—-])`).exec(rest)?.[0];
    const value = start === undefined ? null : numberInWords(start);
    if (start !== undefined && value !== null) return { number: value, lastNumber: value, title: titleAfter(rest.slice(start.length)) };
  }
  const match = /^(\d{1,4}|[IVXLCD]+|[ivxlcd]+)([a-e]?)(?:\s*(?:-|–|—|to|and|&)\s*(\d{1,4}|[IVXLC]+))?(?=$|[\s.:,;–—-])(.*)$/.exec(rest);
  const value = match ? anyNumber(match[1] ?? '') : null;
  if (!match || value === null) return null;
  return { number: value, lastNumber: Math.max(value, anyNumber(match[3] ?? '') ?? value), title: titleAfter(match[4] ?? '') };
}

function titleAfter(rest: string): string {
  return rest.replace(/^[\s.:,;–—-]+/, '').trim();
}

/** "Chapter 4 was the worst of the book." begins a paragraph, not a chapter. */
function continuesAsProse(title: string): boolean {
  return /^[a-z]/.test(title) || (title.length > 40 && /[.;,]$/.test(title));
}

function bareNumber(text: string): HeadingText | null {
  const match =
    /^[-–—\s[(]*(\d{1,3}|[IVXLC]+|[A-Za-z]+(?:[ -][A-Za-z]+)?)[\])]?(\.?)[-–—\s]*$/.exec(text) ??
    /^(\d{1,3}|[IVXLC]+)([.:])\s+([A-Z].{0,80})$/.exec(text);
  if (!match) return null;
  const written = match[1] ?? '';
  const title = match[3] ?? '';
  const kind = /^\d/.test(written) ? 'digits' : romanNumeral(written) !== null ? 'roman' : 'words';
  const number = anyNumber(written);
  if (number === null || number === 0 || (kind === 'roman' && written !== written.toUpperCase())) return null;
  return { style: `bare ${kind}${title === '' ? '' : ' with title'}`, number, lastNumber: number, title, division: false, bare: true };
}

function namedPart(text: string): HeadingText | null {
  if (
    !named.test(text) ||
    text.length > 60 ||
    !/^[A-Z]/.test(text) ||
    /[,;]$/.test(text) ||
    continuesAsProse(titleAfter(text.replace(named, '')))
  )
    return null;
  return { style: 'named', number: null, lastNumber: null, title: text, division: false, bare: false };
}
