import { everyMatch } from './every-match.js';
import type { FoundName } from './names.js';
import type { Token } from './tokens.js';

const firstCode = 0xe000;

/** More names than this are a list, not a statement. */
const mostNames = 40;

/** A longer sentence is no language, or nobody's. */
const longest = 1_200;

/** A name, in a pattern. */
export const nameClass = '[\\ue000-\\ue0ff]';

/** A stretch of a text in lower case, with straight marks and spaces for all white space: character by character, so that offsets hold. */
export class PlainText {
  private readonly text: string;
  /** Whether there is anything that a plain sentence leaves out. */
  private readonly drops: boolean;

  constructor(
    raw: string,
    private readonly from: number,
    to: number,
  ) {
    this.text = lowerCased(raw.slice(from, to))
      .replace(/[^\S ]/g, ' ')
      .replace(/[’‘]/g, "'")
      .replace(/[“”]/g, '"');
    this.drops = dropped.test(this.text);
    dropped.lastIndex = 0;
  }

  /** Puts what a plain sentence keeps of the characters between two offsets, each stretch with the offset at which it stands. */
  putTo(put: (text: string, start: number) => void, from: number, to: number): void {
    if (from >= to) return;
    const stretch = this.text.slice(from - this.from, to - this.from);
    let at = 0;
    for (const { index, 0: left } of this.drops ? everyMatch(dropped, stretch) : []) {
      put(stretch.slice(at, index), from + at);
      at = index + left.length;
    }
    put(stretch.slice(at), from + at);
  }
}

/** Emphasis, and white space beyond the first character of it. */
const dropped = /[_*]+|(?<= ) +/g;

/** A few letters are two in lower case: they stay as they are. */
function lowerCased(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : text.replace(/./gsu, (each) => (each.toLowerCase().length === each.length ? each.toLowerCase() : each));
}

/**
 * One sentence in a form that patterns can read: plain, single spaces, each name one character of the private use area, so that
 * "Mr. St. John Rivers's" is as short to match as "Tom's".
 */
export class PlainSentence {
  readonly text: string;
  /** Where stretches begin that were taken over character by character: in the plain text, and in the scanned one. */
  private readonly starts: [plain: number, raw: number][] = [];

  /** `names` are those of the sentence, in order; the one at index `i` is written as the character U+E000 + i. */
  private constructor(
    plain: PlainText,
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
      plain.putTo(put, at, name.at);
      put(String.fromCharCode(firstCode + index), name.at);
      at = tokens[name.last]?.end ?? name.end;
    });
    plain.putTo(put, at, to);
    this.text = written;
  }

  static of(plain: PlainText, from: number, to: number, names: readonly FoundName[], tokens: readonly Token[]): PlainSentence | null {
    return to - from > longest || names.length > mostNames ? null : new PlainSentence(plain, from, to, names, tokens);
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
