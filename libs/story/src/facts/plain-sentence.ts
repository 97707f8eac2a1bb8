import type { FoundName } from './names.js';
import type { Token } from './tokens.js';

/**
 * One sentence in a form that patterns can read: lower case, single spaces, straight marks, each name one character of
 * the private use area, so that "Mr. St. John Rivers's" is as short to match as "Tom's".
 */
export interface PlainSentence {
  text: string;
  /** Offset in the scanned text of each character. */
  offsets: number[];
  /** End of the last character in the scanned text. */
  end: number;
  /** The names of the sentence in order; the one at index `i` is written as the character U+E000 + i. */
  names: FoundName[];
}

const firstCode = 0xe000;

/** More names than this are a list, not a statement. */
const mostNames = 40;

/** A longer sentence is no language, or nobody's. */
const longest = 1_200;

/** A name, in a pattern. */
export const nameClass = '[\\ue000-\\ue0ff]';

export function nameAt(sentence: PlainSentence, character: string | undefined): FoundName | undefined {
  return character === undefined ? undefined : sentence.names[character.charCodeAt(0) - firstCode];
}

/** The sentences of a block whose raw text the filter lets through. */
export function* plainSentences(
  text: string,
  from: number,
  to: number,
  starts: readonly number[],
  tokens: readonly Token[],
  names: readonly FoundName[],
  filter: RegExp,
): Generator<PlainSentence> {
  let name = 0;
  for (let index = 0; index <= starts.length; index += 1) {
    const at = index === 0 ? from : (starts[index - 1] ?? to);
    const end = starts[index] ?? to;
    const first = name;
    while (name < names.length && (names[name]?.at ?? end) < end) name += 1;
    if (end - at > longest || name - first > mostNames || !filter.test(text.slice(at, end))) continue;
    yield plain(text, at, end, names.slice(first, name), tokens);
  }
}

function plain(text: string, from: number, to: number, names: FoundName[], tokens: readonly Token[]): PlainSentence {
  let written = '';
  const offsets: number[] = [];
  const put = (character: string, at: number): void => {
    written += character;
    offsets.push(at);
  };
  let next = 0;
  for (let at = from; at < to; at += 1) {
    const name = names[next];
    if (name?.at === at) {
      put(String.fromCharCode(firstCode + next), at);
      next += 1;
      at = (tokens[name.last]?.end ?? name.end) - 1;
      continue;
    }
    const character = text.charAt(at);
    if (/\s/.test(character)) {
      if (!written.endsWith(' ')) put(' ', at);
    } else if (character === '’' || character === '‘') put("'", at);
    else if (character === '“' || character === '”') put('"', at);
    else if (character !== '_' && character !== '*') {
      const lower = character.toLowerCase();
      put(lower.length === 1 ? lower : character, at);
    }
  }
  return { text: written, offsets, end: to, names };
}
