import { isDivision, readHeadingText, type HeadingText } from './heading-text.js';

/** A heading in one file, with the titles and blank lines that belong to it. Offsets in the raw file. */
export interface Heading extends HeadingText {
  at: number;
  /** End of the heading's own words. */
  textEnd: number;
  /** Where prose begins. */
  end: number;
}

interface Line {
  at: number;
  end: number;
  text: string;
}

const markdownHeading = /^(#{1,6})\s*([^#].*?)\s*#*$/;
const fence = /^\s{0,3}(?:`{3,}|~{3,})/;

/** Headings of one file in order. Bare numbers are kept only where they count up, as chapters do and years or scores do not. */
export function findHeadings(text: string, bodyStart: number, markdown: boolean): Heading[] {
  const lines = splitLines(text, bodyStart);
  const found: Heading[] = [];
  let fenced = false;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || line.text === '') continue;
    if (markdown && fence.test(line.text)) fenced = !fenced;
    if (fenced || !opensBlock(lines, index)) continue;
    const read = readLine(lines, index, markdown);
    if (!read) continue;
    const last = lastLineOf(lines, index, read);
    const title = [read.title, ...lines.slice(index + 1, last + 1).map((each) => each.text)].filter(
      (each) => each !== '' && !/^=+$/.test(each),
    );
    found.push({
      ...read,
      title: title.join(' '),
      at: line.at,
      textEnd: lines[last]?.end ?? line.end,
      end: proseStart(lines, last, text.length),
    });
    index = last;
  }
  return withBelievableNumbers(found);
}

function splitLines(text: string, from: number): Line[] {
  const lines: Line[] = [];
  const ends = /\r\n?|\n/g;
  const add = (at: number, end: number): void =>
    void lines.push({ at, end, text: end - at > 200 ? text.slice(at, at + 200) : text.slice(at, end).trim() });
  let at = from;
  ends.lastIndex = from;
  for (let match = ends.exec(text); match; match = ends.exec(text)) {
    add(at, match.index);
    at = ends.lastIndex;
  }
  add(at, text.length);
  return lines;
}

function opensBlock(lines: readonly Line[], index: number): boolean {
  return (
    index === 0 ||
    lines[index - 1]?.text === '' ||
    (lines[index]?.text.startsWith('#') ?? false) ||
    isDivision(lines[index - 1]?.text ?? '')
  );
}

function readLine(lines: readonly Line[], index: number, markdown: boolean): HeadingText | null {
  const text = lines[index]?.text ?? '';
  const marked = markdown ? markdownHeading.exec(text) : null;
  if (marked) return markdownHeadingText(marked[2] ?? '', (marked[1] ?? '').length);
  if (markdown && /^=+$/.test(lines[index + 1]?.text ?? '')) return markdownHeadingText(text, 1);
  const read = readHeadingText(text);
  if (!read) return null;
  const alone = (lines[index + 1]?.text ?? '') === '';
  return alone || (!read.bare && isTitle(lines, index + 1)) || read.division ? read : null;
}

/** Headings of the third level and below divide a chapter; they open one only when they count chapters. */
function markdownHeadingText(text: string, level: number): HeadingText | null {
  const read = readHeadingText(text);
  if (read && (!read.bare || level <= 2)) return read.bare ? { ...read, style: `${read.style} at level ${level}` } : read;
  return level <= 2 ? { style: 'heading', number: null, lastNumber: null, title: text, division: false, bare: false } : null;
}

/** A title may stand on the next line, or alone after a blank one when the heading is nothing but a number. */
function lastLineOf(lines: readonly Line[], index: number, read: HeadingText): number {
  if (/^=+$/.test(lines[index + 1]?.text ?? '')) return index + 1;
  if (read.style === 'heading' || read.style === 'named' || read.title !== '') return index;
  if ((lines[index + 1]?.text ?? '') !== '') return isTitle(lines, index + 1) ? index + 1 : index;
  let next = index + 1;
  while (next < lines.length && lines[next]?.text === '') next += 1;
  return isTitle(lines, next) && !readHeadingText(lines[next]?.text ?? '') ? next : index;
}

/** Short, alone, without the end of a sentence, its long words in capitals. */
function isTitle(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  if (text === '' || text.length > 80 || (lines[index + 1]?.text ?? '') !== '' || /[.,;:"”]$/.test(text) || /^["“‘#!<[(-]/.test(text))
    return false;
  const long = text.match(/[\p{L}'’]{5,}/gu) ?? text.match(/\p{L}+/gu) ?? [];
  return long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word));
}

function proseStart(lines: readonly Line[], last: number, textEnd: number): number {
  let next = last + 1;
  while (next < lines.length && lines[next]?.text === '') next += 1;
  return lines[next]?.at ?? textEnd;
}

/** At least three of one style, from 1 or 2 upwards, mostly by one: a score, a year or a stray "I" does not count. */
function withBelievableNumbers(headings: readonly Heading[]): Heading[] {
  const styles = new Map<string, number[]>();
  for (const heading of headings) {
    if (!heading.bare) continue;
    const numbers = styles.get(heading.style);
    if (numbers) numbers.push(heading.number ?? 0);
    else styles.set(heading.style, [heading.number ?? 0]);
  }
  const believed = new Set([...styles].filter(([, numbers]) => countsUp(numbers)).map(([style]) => style));
  return headings.filter((heading) => !heading.bare || believed.has(heading.style));
}

function countsUp(numbers: readonly number[]): boolean {
  if (numbers.length < 3 || (numbers[0] ?? 9) > 2) return false;
  const steps = numbers.slice(1).filter((number, index) => number === (numbers[index] ?? 0) + 1 || number === 1);
  return steps.length >= (numbers.length - 1) * 0.6;
}
