import type { FoundName } from './names.js';
import type { Token } from './tokens.js';

const firstCode = 0xe000;

/** More names than this are a list, not a statement. */
const mostNames = 40;

/** A longer sentence is no language, or nobody's. */
const longest = 1_200;

/** A name, in a pattern. */
export const nameClass = '[\\ue000-\\ue0ff]';

/**
 * One sentence in a form that patterns can read: lower case, single spaces, straight marks, each name one character of
 * the private use area, so that "Mr. St. John Rivers's" is as short to match as "Tom's".
 */
export class PlainSentence {
  readonly text: string;
  /** Where stretches begin that were taken over character by character: in the plain text, and in the scanned one. */
  private readonly starts: [plain: number, raw: number][] = [];

  /** `names` are those of the sentence, in order; the one at index `i` is written as the character U+E000 + i. */
  private constructor(
    raw: string,
    from: number,
    private readonly to: number,
    private readonly names: readonly FoundName[],
    tokens: readonly Token[],
  ) {
    let written = '';
    let at = from;
    const put = (text: string, start: number): void => {
      if (text === '') return;
      this.starts.push([written.length, start]);
      written += text;
    };
    names.forEach((name, index) => {
      putStretch(raw, at, name.at, put);
      put(String.fromCharCode(firstCode + index), name.at);
      at = tokens[name.last]?.end ?? name.end;
    });
    putStretch(raw, at, to, put);
    this.text = written;
  }

  static of(raw: string, from: number, to: number, names: readonly FoundName[], tokens: readonly Token[]): PlainSentence | null {
    return to - from > longest || names.length > mostNames ? null : new PlainSentence(raw, from, to, names, tokens);
  }

  nameAt(character: string | undefined): FoundName | undefined {
    return character === undefined ? undefined : this.names[character.charCodeAt(0) - firstCode];
  }

  /** Offset in the scanned text of a character of the plain one. */
  offsetOf(plain: number): number {
    if (plain >= this.text.length) return this.to;
    const start = this.starts.findLast(([at]) => at <= plain) ?? [0, 0];
    return start[1] + plain - start[0];
  }
}

/** Emphasis, and white space beyond the first character of it. */
const dropped = /[_*]+|(?<=\s)\s+/g;

function putStretch(raw: string, from: number, to: number, put: (text: string, start: number) => void): void {
  if (from >= to) return;
  const stretch = raw.slice(from, to);
  let at = 0;
  for (const match of stretch.matchAll(dropped)) {
    put(plain(stretch.slice(at, match.index)), from + at);
    at = match.index + match[0].length;
  }
  put(plain(stretch.slice(at)), from + at);
}

function plain(text: string): string {
  const lower = text.toLowerCase();
  // A few letters are two in lower case; then offsets would not hold.
  return (lower.length === text.length ? lower : text).replace(/\s/g, ' ').replace(/[’‘]/g, "'").replace(/[“”]/g, '"');
}
